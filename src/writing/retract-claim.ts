import { claimsByIds, withdrawClaim } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { changeClaims } from './change-claims.js';
import { mistake, type Problem, problemOf } from './problem.js';
import type { Outcome } from './write-once.js';

const longestReason = 1_000;

/** Withdraws a claim within a commit. */
export async function retractClaim(run: Run, now: string, id: string, reason: string): Promise<Outcome> {
  const [claim] = await run(claimsByIds, { ids: [id] });
  const problem = problemOf(
    [...reasonMistakes(reason), ...withdrawnMistakes(claim?.retractedAt ?? null)],
    claim ? [] : [notFound(id)],
  );
  if (problem || !claim) return problem ?? notFound(id);
  await changeClaims(run, now, [claim.aboutId], async () => {
    await run(withdrawClaim, { id, retractedAt: now, because: reason, supersededById: null });
    return { claims: -1, recorded: [] };
  });
  return { claimId: id };
}

function reasonMistakes(reason: string) {
  if (reason.trim() && reason.length <= longestReason) return [];
  return [mistake(['reason'], 'is blank or too long', `1 to ${longestReason} characters`)];
}

function withdrawnMistakes(since: string | null) {
  return since === null ? [] : [mistake(['id'], `was withdrawn at ${since}`, 'a claim that stands')];
}

function notFound(id: string): Problem {
  return { code: 'NOT_FOUND', message: `No claim has the id "${id}".`, path: ['id'], nearest: [] };
}
