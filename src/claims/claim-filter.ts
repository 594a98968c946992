import type { CountClaimsParams } from '../graph/queries.generated.js';
import type { ClaimWhere } from '../schema.generated.js';
import { type AsOf, clockParams } from '../standing/as-of.js';

/** Which claims a list holds, as the statements take it. */
export type ClaimFilter = CountClaimsParams;

/** The filter that the caller's conditions mean; none mean all claims that stand and speak of the time. */
export function claimFilter(where: ClaimWhere | null | undefined, asOf: AsOf): ClaimFilter {
  return {
    ...clockParams(asOf),
    stanceIn: where?.stanceIn ?? null,
    modalityIn: where?.modalityIn ?? null,
    assertedBy: where?.assertedBy ?? null,
    via: where?.via ?? null,
    audienceIn: where?.audienceIn ?? null,
    source: where?.source ?? null,
  };
}
