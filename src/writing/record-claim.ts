import { upsertRelations, withdrawClaim } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { relationRow } from '../loader/proposition-rows.js';
import { recordClaims } from '../loader/record-claims.js';
import { changeClaims } from './change-claims.js';
import { requestMistakes } from './check-request.js';
import { type ClaimDraft, type ClaimRequest, draftOf, type RelationDraft } from './claim-request.js';
import { type Problem, problemOf } from './problem.js';
import { type Known, readKnown } from './read-known.js';
import type { Outcome } from './write-once.js';

/** Whose claims those are that no data set makes. */
const origin = 'recordClaim';

/** Records a claim within a commit, unless it stands already; `actors` tells which of its actors were not found. */
export async function recordClaim(
  run: Run,
  now: string,
  request: ClaimRequest,
  actors: readonly Problem[],
): Promise<Outcome> {
  const draft = actors.length === 0 ? draftOf(request) : null;
  const known = await readKnown(run, request, draft);
  const problem = problemOf(requestMistakes(request, known, draft), actors);
  if (problem) return problem;
  if (!draft) throw new Error('actors were found and there is no draft');
  if (known.standingId !== null && !known.superseded) return { claimId: known.standingId };
  return { claimId: await write(run, now, draft, known) };
}

async function write(
  run: Run,
  now: string,
  { claim, relation }: ClaimDraft,
  { roles, superseded, standingId }: Known,
): Promise<string> {
  let claimId = standingId ?? claim.id;
  const touched = superseded ? [claim.aboutId, superseded.aboutId] : [claim.aboutId];
  await changeClaims(run, now, touched, async () => {
    if (relation && !roles.has(relation.record.id)) await makeRelation(run, relation);
    const recorded = await recordClaims(run, [claim], origin, now);
    claimId = recorded.get(claim.id) ?? claimId;
    if (superseded)
      await run(withdrawClaim, {
        id: superseded.id,
        retractedAt: now,
        because: null,
        supersededById: claimId,
      });
    return { claims: recorded.size - (superseded ? 1 : 0), recorded: recorded.size > 0 ? [claim] : [] };
  });
  return claimId;
}

async function makeRelation(run: Run, { record, ends }: RelationDraft): Promise<void> {
  const actors = new Map(ends.map((actor) => [actor.id, actor]));
  await run(upsertRelations, { rows: [relationRow(record, actors)] });
}
