import type { Lab } from './lab.js';

/** What the ratio of a row may be at most, or has to be at least. */
export type Bar = { readonly atMost: number } | { readonly atLeast: number };

/** What was measured of both sides, in the same unit, and how they compare. */
export type Measured = {
  readonly ours: number;
  readonly other: number;
  readonly ratio: number;
  readonly unit: string;
};

/** One line of the bench. `part` is what a person names to have it measured; `other` is what the service stands beside. */
export type Row = {
  readonly part: string;
  readonly name: string;
  readonly other: string;
  readonly bar: Bar;
  /** How many relations the largest graph has to have; left out: any will do. */
  readonly needs?: number;
  measure(lab: Lab): Promise<Measured>;
};

/** Whether a ratio keeps within a bar. */
export function passes(bar: Bar, ratio: number): boolean {
  return 'atMost' in bar ? ratio <= bar.atMost : ratio >= bar.atLeast;
}

/** A time of ours as a multiple of the other's: 1 is as fast, 2 takes twice as long. */
export function timesAsLong([ours, other]: readonly [number, number]): Measured {
  return { ours, other, ratio: ours / other, unit: 'ms' };
}

/** How many times as fast as the other: 2 takes half the time. */
export function timesFaster([ours, other]: readonly [number, number]): Measured {
  return { ours, other, ratio: other / ours, unit: 'ms' };
}

/** How many requests are answered in a second, as a share of the other's. */
export function shareOfThroughput([ours, other]: readonly [number, number]): Measured {
  return { ours, other, ratio: ours / other, unit: 'requests/s' };
}
