/**
 * What a relation type means. Mappings name the nearest term of Wikidata, FollowTheMoney or STIX that reads in the
 * same direction, from subject to object; where theirs reads the other way only, there is none.
 */
export type RelationTypeEntry = {
  /** How it reads from subject to object, and from object to subject; alike where it is symmetric. */
  label: string;
  inverseLabel: string;
  symmetric: boolean;
  /** +1 cooperative, -1 conflictual, 0 neither. */
  sign: -1 | 0 | 1;
  /** Code of the wider type that each relation of this type belongs to as well. */
  broader?: string;
  wikidata?: string;
  ftm?: string;
  stix?: string;
  description: string;
};
