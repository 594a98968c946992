import { type ClaimSummary, summariseClaims } from '../../src/claims/claim-summary.js';
import type { ClaimRecord, DataSet } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { type RelationBounds, relationBounds } from '../../src/standing/relation-bounds.js';

/** What is left of a data set where only some sources count, told in TypeScript on its records. */
export type PlainSources = {
  /** Those that cite one of the sources, their citations in others left out. */
  readonly claims: readonly ClaimRecord[];
  /** Those claims about the proposition with this id. */
  about(id: string): readonly ClaimRecord[];
  summary(id: string): ClaimSummary;
  bounds(id: string): RelationBounds;
  /** Ids of the actors of whom those claims speak, sorted. */
  actors(): string[];
};

/** Narrows a data set to what these sources say; null leaves it whole. */
export function plainSources(dataSet: DataSet, sources: readonly string[] | null): PlainSources {
  const claims = dataSet.claims
    .map((claim) => ({ ...claim, evidence: claim.evidence.filter((each) => counts(each.sourceId)) }))
    .filter(({ evidence }) => evidence.length > 0);
  const byProposition = groupRows(claims, ({ aboutId }) => aboutId);
  const copies = new Map(dataSet.sources.map(({ id, copyOf }) => [id, copyOf]));
  const about = (id: string) => byProposition.get(id) ?? [];

  function counts(sourceId: string): boolean {
    return sources === null || sources.includes(sourceId);
  }
  function original(id: string): string {
    const copied = copies.get(id);
    return copied ? original(copied) : id;
  }
  const endsOf = (id: string): string[] => [
    ...dataSet.relations.filter((one) => one.id === id).flatMap((one) => [one.subjectId, one.objectId]),
    ...dataSet.participations.filter((one) => one.id === id).map(({ actorId }) => actorId),
    ...dataSet.quantities.filter((one) => one.id === id).map(({ ofId }) => ofId),
    ...dataSet.identities.filter((one) => one.id === id).flatMap(({ aId, bId }) => [aId, bId]),
  ];

  return {
    claims,
    about,
    summary: (id) =>
      summariseClaims(
        about(id).map((claim) => {
          const sourceIds = claim.evidence.map(({ sourceId }) => sourceId);
          return { ...claim, sourceIds, originalIds: sourceIds.map(original) };
        }),
      ),
    bounds: (id) => relationBounds(about(id)),
    actors() {
      const spoken = [
        ...[...byProposition.keys()].flatMap(endsOf),
        ...claims.flatMap(({ assertedById, viaIds }) => [assertedById, ...viaIds]),
      ];
      return [...new Set(spoken.filter((id) => id.startsWith('actor:')))].sort();
    },
  };
}
