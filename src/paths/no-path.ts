import type { Path } from './path.js';

/** Why there is no path; the arguments that cut the nearest one, and that one itself, where that is why. */
export type NoPath = {
  readonly reason: 'NOTHING_CONNECTS' | 'FILTER_CUTS' | 'SEARCH_BOUNDED';
  readonly message: string;
  readonly cutBy: readonly string[];
  readonly nearest: Path | null;
};

/** Time was over before it was known. */
export const searchBounded: NoPath = {
  reason: 'SEARCH_BOUNDED',
  message:
    'The search took too long to tell; narrower conditions, fewer hops or a lower maxDegree make it shorter.',
  cutBy: [],
  nearest: null,
};

/** No relation known then leads on, whatever is asked of it. */
export function nothingConnects(from: string, to: string, mostHops: number): NoPath {
  return {
    reason: 'NOTHING_CONNECTS',
    message: `Nothing known then leads from "${from}" to "${to}" within ${mostHops} hops, on whatever conditions.`,
    cutBy: [],
    nearest: null,
  };
}

/** There is a path without these arguments. */
export function filterCuts(cutBy: readonly string[], nearest: Path): NoPath {
  const hops = nearest.length === 1 ? '1 hop' : `${nearest.length} hops`;
  return {
    reason: 'FILTER_CUTS',
    message: `The nearest path has ${hops} and is cut by ${cutBy.join(', ')}; widen or leave out what cuts it.`,
    cutBy,
    nearest,
  };
}
