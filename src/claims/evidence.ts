import type { Fidelity } from '../vocabulary/words.js';

/** Where a claim stands in a source: UTF-16 offsets, `end` exclusive. */
export type Evidence = {
  readonly sourceId: string;
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  readonly fidelity: Fidelity;
};
