import type { StatedClaim } from '../data-set/data-set.js';
import { commitWrite, countShown } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { horizonOf } from '../loader/horizon.js';
import { keepStates } from '../loader/keep-states.js';

/** What a write does to claims: by how many more stand, and those of them that are new. */
export type Change = { readonly claims: number; readonly recorded: readonly StatedClaim[] };

/** Does the work, brings what the propositions keep of their claims up to date, and ends the commit. */
export async function changeClaims(
  run: Run,
  now: string,
  propositionIds: readonly string[],
  work: () => Promise<Change>,
): Promise<void> {
  const ids = [...new Set(propositionIds)];
  const shown = async () => (await run(countShown, { ids }))[0] ?? { relations: 0, events: 0 };
  const before = await shown();
  const { claims, recorded } = await work();
  await keepStates(run, ids, now);
  const after = await shown();
  const { from: horizonFrom, until: horizonUntil } = horizonOf({ events: [], claims: recorded });
  await run(commitWrite, {
    committedAt: now,
    relations: after.relations - before.relations,
    events: after.events - before.events,
    claims,
    horizonFrom,
    horizonUntil,
  });
}
