import type { ClaimRecord, DataSet, RelationRecord } from '../../src/data-set/data-set.js';
import type { Changes } from './graph-dump.js';

/** What a load over another edition of the set is to change, in the names of a dump. */
export type ExpectedChanges = {
  came: string[];
  went: string[];
  /** Properties that become others, by name. */
  became: Record<string, readonly string[]>;
  /** Properties that may: what propositions keep of claims need not differ for every claim. */
  may: Record<string, readonly string[]>;
};

const commit = ['actors', 'claims', 'committedAt', 'digest', 'events', 'relations', 'sources', 'version'];
const counts = 'affirms asserterIds claims denies desires mentions qualifies sourceIds sources'.split(' ');
const edgeBounds = 'fromEarliest fromLatest untilEarliest untilLatest'.split(' ');
const bounds = [
  ...edgeBounds,
  ...'validFrom validFromInferred validUntil validUntilInferred newestKey oldestKey recordedKey'.split(' '),
];

/** What follows from claims, participations, quantities and relations that one edition has and the other has not. */
export function changesOfClaims(before: DataSet, after: DataSet): ExpectedChanges {
  const gained = onlyIn(after, before);
  const lost = onlyIn(before, after);
  const known = new Set(
    [...before.events, ...before.relations, ...before.participations].map(({ id }) => id),
  );
  const touched = [...new Set([...gained.claims, ...lost.claims].map(({ aboutId }) => aboutId))];
  const relations = [...before.relations, ...after.relations].filter(({ id }) => touched.includes(id));
  const countOf = ({ claims }: DataSet, id: string) => claims.filter(({ aboutId }) => aboutId === id).length;
  const recounted = touched.filter((id) => known.has(id) && countOf(before, id) !== countOf(after, id));
  const kept = (id: string) => [
    `Proposition ${id}`,
    id.startsWith('relation:') ? [...counts, ...bounds] : counts,
  ];
  return {
    came: [
      ...gained.claims.flatMap(namesOfClaim),
      ...gained.participations.flatMap(({ id, actorId, eventId }) => [
        `Proposition ${id}`,
        `Actor ${actorId} HAS_PART Proposition ${id}`,
        `Proposition ${id} IN_EVENT Proposition ${eventId}`,
      ]),
      ...gained.quantities.flatMap(({ id, ofId }) => [
        `Proposition ${id}`,
        `Proposition ${id} QUANTITY_OF ${labelOf(ofId)} ${ofId}`,
      ]),
      ...gained.relations.flatMap(namesOfRelation),
    ],
    went: [],
    became: {
      'Dataset dataset': commit,
      ...Object.fromEntries(lost.claims.map(({ id }) => [`Claim ${id}`, ['labels', 'retractedAt']])),
      ...Object.fromEntries(recounted.map(kept)),
    },
    may: Object.fromEntries([
      ...touched.map(kept),
      ...relations.map((relation) => [edgeOf(relation), edgeBounds]),
    ]),
  };
}

/** What of changes was not expected, and what was expected and is missing; empty where they are the same. */
export function unexpected(changes: Changes, expected: ExpectedChanges): string[] {
  const allowed = { ...expected.may, ...expected.became };
  const became = Object.entries(changes.became).flatMap(([name, properties]) =>
    Object.keys(properties)
      .filter((property) => !allowed[name]?.includes(property))
      .map((property) => `${name} has another ${property}`),
  );
  const same = Object.keys(expected.became).filter((name) => !changes.became[name]);
  return [
    ...difference(changes.came, expected.came).map((name) => `${name} came`),
    ...difference(expected.came, changes.came).map((name) => `${name} did not come`),
    ...difference(changes.went, expected.went).map((name) => `${name} went`),
    ...difference(expected.went, changes.went).map((name) => `${name} did not go`),
    ...became,
    ...same.map((name) => `${name} is as it was`),
  ];
}

function onlyIn(set: DataSet, other: DataSet) {
  const only = <Item extends { id: string }>(items: readonly Item[], known: readonly Item[]) => {
    const ids = new Set(known.map(({ id }) => id));
    return items.filter(({ id }) => !ids.has(id));
  };
  return {
    claims: only(set.claims, other.claims),
    participations: only(set.participations, other.participations),
    quantities: only(set.quantities, other.quantities),
    relations: only(set.relations, other.relations),
  };
}

function namesOfClaim({ id, aboutId, assertedById, viaIds, evidence }: ClaimRecord): string[] {
  return [
    `Claim ${id}`,
    `Claim ${id} ABOUT Proposition ${aboutId}`,
    `Claim ${id} ASSERTED_BY ${labelOf(assertedById)} ${assertedById}`,
    ...viaIds.map((viaId, order) => `Claim ${id} VIA Actor ${viaId} ${order}`),
    ...evidence.map(({ sourceId }, order) => `Claim ${id} CITES Source ${sourceId} ${order}`),
  ];
}

function namesOfRelation(relation: RelationRecord): string[] {
  const { id, subjectId, objectId, basis } = relation;
  return [
    `Proposition ${id}`,
    `Actor ${subjectId} SUBJECT_OF Proposition ${id}`,
    `Proposition ${id} HAS_OBJECT Actor ${objectId}`,
    edgeOf(relation),
    ...basis.map((eventId) => `Proposition ${id} BASED_ON Proposition ${eventId}`),
  ];
}

function edgeOf({ id, subjectId, objectId }: RelationRecord): string {
  return `Actor ${subjectId} RELATES Actor ${objectId} ${id}`;
}

function labelOf(id: string): string {
  if (id.startsWith('actor:')) return 'Actor';
  return id.startsWith('source:') ? 'Source' : 'Proposition';
}

function difference(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((each) => !others.includes(each));
}
