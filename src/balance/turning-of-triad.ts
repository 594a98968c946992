import { isBalanced, type Triad } from './triad.js';
import type { TriadCensus } from './triad-census.js';

/** The ties any one of which would balance a triad by turning, first those that would balance most others on balance, equal ones in order. */
export function turningOf(
  { ties, negatives }: Triad,
  { balancedAt, unbalancedAt }: TriadCensus,
): readonly number[] {
  if (isBalanced(negatives)) return [];
  const gain = (tie: number) => (unbalancedAt[tie] ?? 0) - (balancedAt[tie] ?? 0);
  return ties.toSorted((one, other) => gain(other) - gain(one) || one - other);
}
