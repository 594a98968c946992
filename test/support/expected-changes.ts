import type { ClaimRecord, DataSet, RelationRecord } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { keptTimes } from '../../src/loader/kept-times.js';
import type { Changes } from './graph-dump.js';
import { plainStates } from './plain-states.js';

/** What a load over another edition of the set is to change, in the names of a dump. */
export type ExpectedChanges = {
  came: string[];
  went: string[];
  /** Properties of which some become others, by name. */
  became: Record<string, readonly string[]>;
};

const commit = ['actors', 'claims', 'committedAt', 'digest', 'events', 'relations', 'sources', 'version'];
const onEdges =
  'claims sources asserterIds sourceIds reportedPossible reportedCertain steps fromEarliest fromLatest untilEarliest untilLatest knownFrom'.split(
    ' ',
  );
const onNodes = [
  ...onEdges,
  ...'affirms denies desires qualifies mentions judgedAt judgedAtInferred digest labels'.split(' '),
];
const onRelations = [
  ...onNodes,
  ...'validFrom validFromInferred validUntil validUntilInferred newestKey oldestKey'.split(' '),
];

/** What follows, at a load of that time, from claims, participations, quantities and relations that one edition has and the other has not. */
export function changesOfClaims(before: DataSet, after: DataSet, now: string): ExpectedChanges {
  const gained = onlyIn(after, before);
  const lost = onlyIn(before, after);
  const changed = changedStates(before, after);
  const relations = before.relations.filter(({ id }) => changed.includes(id));
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
      ...changed.flatMap((id) => [
        `Former ${id} until ${now}`,
        `Proposition ${id} WAS Former ${id} until ${now}`,
      ]),
      ...relations.map((relation) => `${edgeOf(relation)} until ${now}`),
    ],
    went: [],
    became: {
      'Dataset dataset': commit,
      ...Object.fromEntries(otherDays(before, after).map((id) => [`Claim ${id}`, ['days', 'formerDays']])),
      ...Object.fromEntries(lost.claims.map(({ id }) => [`Claim ${id}`, ['labels', 'retractedAt']])),
      ...Object.fromEntries(
        changed.map((id) => [`Proposition ${id}`, id.startsWith('relation:') ? onRelations : onNodes]),
      ),
      ...Object.fromEntries(relations.map((relation) => [edgeOf(relation), onEdges])),
    },
  };
}

/** Ids of the propositions that both editions leave in the store, and of which the claims come to something else in each. */
function changedStates(before: DataSet, after: DataSet): string[] {
  const left = <Item extends { id: string }>(some: readonly Item[], more: readonly Item[]) => [
    ...new Map([...some, ...more].map((item) => [item.id, item])).values(),
  ];
  const together: DataSet = {
    ...after,
    events: left(before.events, after.events),
    relations: left(before.relations, after.relations),
    participations: left(before.participations, after.participations),
    quantities: left(before.quantities, after.quantities),
    identities: left(before.identities, after.identities),
  };
  const states = new Map(plainStates(together, '').nodes.map((state) => [state.id, JSON.stringify(state)]));
  return plainStates(before, '')
    .nodes.filter((state) => states.get(state.id) !== JSON.stringify(state))
    .map(({ id }) => id);
}

/** Ids of the claims about relations that both editions have, and that speak of other days by what the others tell as facts. */
function otherDays(before: DataSet, after: DataSet): string[] {
  const [earlier, later] = [before, after].map(daysOfClaims) as [Map<string, string>, Map<string, string>];
  return [...earlier].filter(([id, days]) => later.has(id) && later.get(id) !== days).map(([id]) => id);
}

function daysOfClaims({ claims }: DataSet): Map<string, string> {
  const about = groupRows(claims, ({ aboutId }) => aboutId);
  const days = [...about].flatMap(([id, all]) => {
    const kept = id.startsWith('relation:') ? keptTimes(all, null).days : [];
    return kept.map((text, at) => [all[at]?.id ?? '', text] as const);
  });
  return new Map(days);
}

/** What of changes was not expected, and what was expected and is missing; empty where they are the same. */
export function unexpected(changes: Changes, expected: ExpectedChanges): string[] {
  const became = Object.entries(changes.became).flatMap(([name, properties]) =>
    Object.keys(properties)
      .filter((property) => !expected.became[name]?.includes(property))
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
