import { summariseClaims } from '../../src/claims/claim-summary.js';
import type { ClaimRecord, DataSet } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { newestKey, oldestKey } from '../../src/pages/list-key.js';
import { keptStanding } from '../../src/standing/kept-standing.js';
import { type RelationBounds, relationBounds } from '../../src/standing/relation-bounds.js';
import type { When } from '../../src/time/when.js';
import { relationType } from '../../src/vocabulary/relation-type.js';
import { plainPeriods } from './plain-periods.js';

/** What the store is to keep under an id. */
type Kept = { readonly id: string } & Readonly<Record<string, unknown>>;

/** States of propositions, and edges of relations, in the order of their ids. */
export type PlainStates = { readonly nodes: readonly Kept[]; readonly edges: readonly Kept[] };

/** Of what a relation keeps, what filters look at where one walks along its edge. */
const onEdges =
  'claims sources asserterIds sourceIds reportedPossible reportedCertain steps fromEarliest fromLatest untilEarliest untilLatest'.split(
    ' ',
  );

/** What is kept of the claims of a data set, worked out from its records by the pure rules alone; `recordedAt` is when the relations came. */
export function plainStates(dataSet: DataSet, recordedAt: string): PlainStates {
  const about = groupRows(dataSet.claims, ({ aboutId }) => aboutId);
  const kinds = new Map(dataSet.actors.map(({ id, kind }) => [id, kind]));
  const original = originals(dataSet);
  const periodOf = plainPeriods(dataSet);
  const stateOf = ({ id }: { id: string }): Kept => {
    const claims = about.get(id) ?? [];
    const standing = keptStanding(claims, periodOf(id, claims));
    const words = [standing.reportedPossible, standing.reportedCertain, ...standing.steps];
    return {
      id,
      ...summariseClaims(claims.map((claim) => citing(claim, original))),
      ...standing,
      ...(id.startsWith('relation:') && {
        ...bounds(id, relationBounds(claims)),
        recordedKey: `${recordedAt} ${id}`,
      }),
      disputed: id.startsWith('relation:') && words.some((word) => word.includes('CONTESTED')),
    };
  };
  const { relations, events, participations, quantities, identities } = dataSet;
  const edges = relations.map((relation): Kept => {
    const { id, type, subjectId, objectId } = relation;
    const { sign, symmetric } = relationType(type);
    const state = stateOf(relation);
    const ends = { subjectId, subjectKind: kinds.get(subjectId), objectId, objectKind: kinds.get(objectId) };
    const kept = Object.fromEntries(onEdges.map((key) => [key, state[key]]));
    return { id, type, sign, symmetric, ...ends, ...kept };
  });
  const nodes = [relations, events, participations, quantities, identities].flatMap((records) =>
    records.map(stateOf),
  );
  return { nodes: byId(nodes), edges: byId(edges) };
}

/** Tells of a source the one that it is a copy of, in the end. */
function originals({ sources }: DataSet): (id: string) => string {
  const copies = new Map(sources.map(({ id, copyOf }) => [id, copyOf]));
  return function original(id): string {
    const copied = copies.get(id);
    return copied ? original(copied) : id;
  };
}

function citing(claim: ClaimRecord, original: (id: string) => string) {
  const sourceIds = claim.evidence.map(({ sourceId }) => sourceId);
  return { ...claim, sourceIds, originalIds: sourceIds.map(original) };
}

function bounds(id: string, { from, until }: RelationBounds) {
  return {
    validFrom: from?.edtf ?? null,
    validFromInferred: from?.inferred ?? false,
    validUntil: until?.edtf ?? null,
    validUntilInferred: until?.inferred ?? false,
    ...instants({ from, until }),
    newestKey: newestKey(from?.earliest ?? null, id),
    oldestKey: oldestKey(from?.earliest ?? null, id),
  };
}

function instants({ from, until }: RelationBounds) {
  const closed = (when: When | null) => (when?.earliest && when.latest ? when : null);
  return {
    fromEarliest: closed(from)?.earliest ?? null,
    fromLatest: closed(from)?.latest ?? null,
    untilEarliest: closed(until)?.earliest ?? null,
    untilLatest: closed(until)?.latest ?? null,
  };
}

function byId(records: readonly Kept[]): Kept[] {
  return records.toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
}
