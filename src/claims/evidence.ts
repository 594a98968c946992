import type { Fidelity } from '../vocabulary/words.js';

/** Where a claim stands in a source: UTF-16 offsets, `end` exclusive; all three null for the document as a whole. */
export type Evidence = {
  readonly sourceId: string;
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly fidelity: Fidelity;
};

/** A citation of a passage, not of a whole document. */
export type LocatedEvidence = Evidence & { readonly start: number; readonly end: number };
