import type { CountQuantitiesParams } from '../graph/queries.generated.js';
import type { QuantityWhere } from '../schema.generated.js';
import { type AsOf, asOfParams } from '../standing/as-of.js';

/** Which quantities a list holds, as the statements take it. */
export type QuantityFilter = CountQuantitiesParams;

/** The filter that the caller's conditions mean; none mean all quantities. */
export function quantityFilter(where: QuantityWhere | null | undefined, asOf: AsOf): QuantityFilter {
  return {
    ...asOfParams(asOf),
    measureIn: where?.measureIn ?? null,
    wordingIn: where?.wordingIn ?? null,
    source: where?.source ?? null,
  };
}
