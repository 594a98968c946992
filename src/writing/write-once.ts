import { keepWrite, writeByKey } from '../graph/queries.generated.js';
import type { Graph, Run } from '../graph/run.js';
import { startCommit, wallClock } from '../loader/start-commit.js';
import { type Problem, problemOf } from './problem.js';
import { keyInUse, keyMistakes, type WriteKey } from './write-key.js';

/** What came of a write: the claim that was written or withdrawn, or why nothing was. */
export type Outcome = { readonly claimId: string } | Problem;

/**
 * Does the work in one commit, unless a request with this key was done before: then that one's claim is the outcome. Work that
 * gives a problem must not have written anything.
 */
export async function writeOnce(
  graph: Graph,
  request: WriteKey,
  work: (run: Run, now: string) => Promise<Outcome>,
): Promise<Outcome> {
  const wrongKey = problemOf(keyMistakes(request));
  if (wrongKey) return wrongKey;
  return graph.write(async (run) => {
    const now = await startCommit(run, wallClock());
    const [earlier] = await run(writeByKey, { key: request.key });
    if (earlier?.digest === request.digest) return { claimId: earlier.claimId };
    const outcome = (earlier && problemOf([keyInUse()])) ?? (await work(run, now));
    if ('claimId' in outcome) await run(keepWrite, { ...request, claimId: outcome.claimId, writtenAt: now });
    return outcome;
  });
}
