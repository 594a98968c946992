import { groupRows } from '../graph/group-rows.js';
import * as queries from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import { readWhen } from '../time/read-when.js';
import { batches } from './batches.js';
import { keptRows } from './kept-rows.js';

/**
 * Works out anew what propositions keep of their claims, after the claims of a commit are written. What changes is known from
 * `now` on; what it was is kept beside it.
 */
export async function keepStates(run: Run, ids: readonly string[], now: string): Promise<void> {
  for (const some of batches([...new Set(ids)])) await keepSome(run, some, now);
}

async function keepSome(run: Run, ids: readonly string[], now: string): Promise<void> {
  const claims = groupRows(await run(queries.claimsOfPropositions, { ids }), (claim) => claim.aboutId);
  const own = await readOwnPeriods(run, ids);
  const kept = ids.map((id) => keptRows(id, claims.get(id) ?? [], own.get(id) ?? null, now));
  const rows = kept.map(({ state }) => state);
  const revised = (await run(queries.keepFormerStates, { rows, now })).map(({ id }) => id);
  await run(queries.keepFormerEdges, { ids: revised, now });
  await run(queries.keepStates, { rows, now });
  const bounds = kept.flatMap((each) => each.bounds ?? []);
  await run(queries.keepRelationBounds, { rows: bounds });
  await run(queries.keepClaimDays, { rows: kept.flatMap(({ days }) => days), now });
}

/** Of events, their parts, quantities and identities; relations have none but what their claims tell. */
async function readOwnPeriods(run: Run, ids: readonly string[]): Promise<Map<string, OwnPeriod>> {
  const rows = await run(queries.ownPeriods, { ids });
  return new Map(
    rows.map(({ id, period, periodInferred, happens }) => {
      const when = period === null ? null : readWhen(period, periodInferred);
      return [id, { from: when, until: when, happens }];
    }),
  );
}
