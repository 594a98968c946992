import type { AnalyticsMethod } from '../analytics-method.js';
import type { Score } from '../tables/score.js';

/** The first actors by a number, of `total` that have one. */
export type Scores = {
  readonly nodes: readonly Score[];
  readonly total: number;
  readonly method: AnalyticsMethod;
};
