import type { CountSourcesParams } from '../graph/queries.generated.js';
import type { SourceWhere } from '../schema.generated.js';

/** Which sources a list holds, as the statements take it. */
export type SourceFilter = CountSourcesParams;

/** The filter that the caller's conditions mean; none mean all sources. */
export function sourceFilter(where: SourceWhere | null | undefined): SourceFilter {
  return { kindIn: where?.kindIn ?? null, reliabilityIn: where?.reliabilityIn ?? null };
}
