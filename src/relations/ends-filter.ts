/** Actors at whose relations it is enough to look, and on which sides. */
export type Ends = {
  readonly ids: readonly string[];
  readonly asSubject: boolean;
  readonly asObject: boolean;
};

/** What a filter says of the ends of a relation, as a caller gives it or as statements take it. */
type EndsNamed = {
  readonly [Key in 'subjectIn' | 'objectIn' | 'withActor']?: readonly string[] | null | undefined;
};

/** Where a filter names the actors at an end, those are sought by index; null when all relations have to be looked at. */
export function seekEnds({ subjectIn, objectIn, withActor }: EndsNamed): Ends | null {
  if (subjectIn) return { ids: distinct(subjectIn), asSubject: true, asObject: false };
  if (objectIn) return { ids: distinct(objectIn), asSubject: false, asObject: true };
  if (withActor) return { ids: distinct(withActor), asSubject: true, asObject: true };
  return null;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
