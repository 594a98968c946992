import type { StatedClaim } from '../data-set/data-set.js';
import * as queries from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { batches } from './batches.js';
import { claimRow, evidenceRows } from './claim-rows.js';

/**
 * Records those of the claims that do not stand yet, each with its citations, and gives their ids by digest: of one that was
 * withdrawn a further record is made.
 */
export async function recordClaims(
  run: Run,
  claims: readonly StatedClaim[],
  origin: string,
  recordedAt: string,
): Promise<ReadonlyMap<string, string>> {
  const recorded = await run(queries.recordClaims, { rows: claims.map(claimRow), origin, recordedAt });
  const ids = new Map(recorded.map(({ digestId, claimId }) => [digestId, claimId]));
  const evidence = claims.flatMap((claim) => {
    const id = ids.get(claim.id);
    return id === undefined ? [] : evidenceRows(id, claim);
  });
  for (const rows of batches(evidence)) await run(queries.citeSources, { rows });
  return ids;
}
