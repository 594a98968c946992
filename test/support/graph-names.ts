import type { DataSet } from '../../src/data-set/data-set.js';

/** What a test calls the records whose ids are digests. */
export type Names = {
  /** The id of the record with this name. */
  id(name: string): string;
  /** The value with a name in angle brackets for each such id in it, in keys of lists as well. */
  readable<T>(value: T): T;
};

/**
 * Names such as `north BACKS guard`, `south OPPOSES guard#2014`, `raid VICTIM south`, `troops ABOUT`, `envoy = guard`, and for
 * claims where they first stand: `claim gazette 40`.
 */
export function createNames(dataSet: DataSet): Names {
  const key = (id: string) => id.slice(id.indexOf(':') + 1);
  const nameOf = new Map<string, string>([
    ...dataSet.relations.map(({ id, subjectId, type, objectId, spell }): [string, string] => [
      id,
      `${key(subjectId)} ${type} ${key(objectId)}${spell === null ? '' : `#${spell}`}`,
    ]),
    ...dataSet.participations.map(({ id, eventId, role, actorId }): [string, string] => [
      id,
      `${key(eventId)} ${role} ${key(actorId)}`,
    ]),
    ...dataSet.quantities.map(({ id, measure, wording }): [string, string] => [id, `${measure} ${wording}`]),
    ...dataSet.identities.map(({ id, aId, bId }): [string, string] => [id, `${key(aId)} = ${key(bId)}`]),
    ...dataSet.claims.map(({ id, evidence }): [string, string] => [
      id,
      `claim ${key(evidence[0]?.sourceId ?? '')} ${evidence[0]?.start}`,
    ]),
  ]);
  const ids = new Map([...nameOf].map(([id, name]) => [name, id]));
  if (ids.size < nameOf.size) throw new Error('two records of the fixture have the same name');
  return {
    id(name) {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`nothing in the fixture is called "${name}"`);
      return id;
    },
    readable(value) {
      const text = JSON.stringify(value);
      return JSON.parse(
        text.replaceAll(/\w+:[0-9a-f]{16}\b/g, (id) => (nameOf.has(id) ? `<${nameOf.get(id)}>` : id)),
      );
    },
  };
}
