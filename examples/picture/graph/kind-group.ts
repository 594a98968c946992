/** What the picture tells apart: kinds of actor that are drawn alike. */
export type KindGroup = 'state' | 'person' | 'body' | 'military' | 'armed' | 'party' | 'other';

const groups: Readonly<Record<string, KindGroup>> = {
  STATE: 'state',
  PERSON: 'person',
  OFFICE: 'body',
  GOVERNMENT_BODY: 'body',
  LEGISLATURE: 'body',
  IGO: 'body',
  MILITARY_FORCE: 'military',
  ARMED_GROUP: 'armed',
  PARTY: 'party',
  FACTION: 'party',
  ALLIANCE: 'party',
};

/** A kind that is not known here is one of the others. */
export function kindGroup(kind: string): KindGroup {
  return groups[kind] ?? 'other';
}
