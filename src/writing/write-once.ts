import { keepWrite, writeByKey } from '../graph/queries.generated.js';
import type { Graph, Run } from '../graph/run.js';
import { startCommit, wallClock } from '../loader/start-commit.js';
import { type Problem, problemOf } from './problem.js';
import { keyInUse, keyMistakes, type WriteKey } from './write-key.js';

/** What came of a write: the claim that was written or withdrawn, or why nothing was. */
export type Outcome = { readonly claimId: string } | Problem;

/** What is done within a commit; work that comes to a problem must not have written anything. */
export type Work = (run: Run, now: string) => Promise<Outcome>;

/**
 * Does work in one commit, unless a request with this key was done before: then that one's claim is the outcome. What the work
 * needs to have read is prepared outside, where nobody waits for it; `onBegin` is called before the commit begins, which it does
 * not where that throws.
 */
export async function writeOnce(
  graph: Graph,
  request: WriteKey,
  prepare: () => Work | Promise<Work>,
  onBegin: () => void = () => {},
): Promise<Outcome> {
  const wrongKey = problemOf(keyMistakes(request));
  if (wrongKey) return wrongKey;
  const done = await outcomeBefore(graph.reader(), request);
  if (done) return done;
  const work = await prepare();
  onBegin();
  return graph.write(async (run) => {
    const now = await startCommit(run, wallClock());
    // Another request with this key may have been at work until now.
    const doneMeanwhile = await outcomeBefore(run, request);
    if (doneMeanwhile) return doneMeanwhile;
    const written = await work(run, now);
    if ('claimId' in written) await run(keepWrite, { ...request, claimId: written.claimId, writtenAt: now });
    return written;
  });
}

async function outcomeBefore(run: Run, { key, digest }: WriteKey): Promise<Outcome | null> {
  const [before] = await run(writeByKey, { key });
  if (!before) return null;
  return before.digest === digest ? { claimId: before.claimId } : problemOf([keyInUse()]);
}
