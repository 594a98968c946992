import type { Precision } from './precision.js';

/**
 * One moment, known as well as its text says: it lies between `earliest` and `latest` (inclusive), which are UTC
 * instants `YYYY-MM-DDTHH:MM:SSZ` of fixed width, so that text order is time order; null means not stated.
 */
export type When = {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  /** Worked out (from "18 years ago", say), not read. */
  readonly inferred: boolean;
};
