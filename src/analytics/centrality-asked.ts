import { type Invalid, invalid, invalidOf } from '../node/invalid.js';
import type { CentralityMetric, Direction } from '../schema.generated.js';
import { seedProblem } from './seed.js';

/** What a centrality is asked with beside the graph. */
export type CentralityAsked = {
  readonly metric: CentralityMetric;
  readonly direction: Direction;
  readonly damping: number;
  readonly seed: number;
  readonly first: number;
};

/** Nearer to 1 the ranks come to rest too slowly. */
const mostDamping = 0.99;
const directed: readonly CentralityMetric[] = ['DEGREE', 'WEIGHTED_DEGREE', 'PAGERANK'];

/** All arguments that cannot be, and what would be right; null where all can. */
export function centralityProblem({ metric, direction, damping, seed }: CentralityAsked): Invalid | null {
  const mistakes: (Invalid | null)[] = [
    direction === 'BOTH' || directed.includes(metric)
      ? null
      : invalid(
          ['direction'],
          `direction is ${direction}, which ${metric} does not know; right would be BOTH, or one of ${directed.join(', ')}.`,
        ),
    damping >= 0 && damping <= mostDamping
      ? null
      : invalid(['damping'], `damping is ${damping}; right would be 0 to ${mostDamping}.`),
    seedProblem(seed),
  ];
  return invalidOf(mistakes.filter((mistake) => mistake !== null));
}
