import { claimsByIds, propositionsByIds, sourcesByIds, standingClaim } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import type { ClaimDraft, ClaimRequest } from './claim-request.js';

/** What the store holds of that to which a request refers. */
export type Known = {
  /** By the ids of sources, in UTF-16 units. */
  readonly lengths: ReadonlyMap<string, number>;
  /** By the ids of propositions; null for all but relations with a role. */
  readonly roles: ReadonlyMap<string, string | null>;
  /** The claim whose place the new one is to take. */
  readonly superseded: Superseded | null;
  /** Id of the record that stands of the very claim that is asked for. */
  readonly standingId: string | null;
};

/** A claim that may have been withdrawn already. */
export type Superseded = {
  readonly id: string;
  readonly aboutId: string;
  readonly retractedAt: string | null;
};

/** Reads it within the commit; the draft is null as long as actors are missing. */
export async function readKnown(run: Run, request: ClaimRequest, draft: ClaimDraft | null): Promise<Known> {
  const { about, assertedBy, evidence, supersedes } = request;
  const cited = evidence.map(({ sourceId }) => sourceId);
  const sourceIds = 'source' in assertedBy ? [...cited, assertedBy.source] : cited;
  const propositionId = 'existing' in about ? about.existing : draft?.relation?.record.id;
  const sources = await run(sourcesByIds, { ids: [...new Set(sourceIds)] });
  const propositions = await run(propositionsByIds, {
    ids: propositionId === undefined ? [] : [propositionId],
  });
  const [superseded] = supersedes === null ? [] : await run(claimsByIds, { ids: [supersedes] });
  const [standing] = draft ? await run(standingClaim, { digestId: draft.claim.id }) : [];
  return {
    lengths: new Map(sources.map(({ id, length }) => [id, length])),
    roles: new Map(propositions.map(({ id, role }) => [id, role])),
    superseded: superseded ?? null,
    standingId: standing?.claimId ?? null,
  };
}
