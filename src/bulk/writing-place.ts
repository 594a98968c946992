import type { GraphTables } from './graph-tables.js';
import type { createKeptTexts } from './kept-texts.js';
import type { NodeNumbers } from './node-numbers.js';
import type { Originals } from './originals.js';

/** What the records of a batch are written with; `recordedAt` is the instant of the commit. */
export type WritingPlace = {
  readonly tables: GraphTables;
  readonly numbers: NodeNumbers;
  readonly originals: Originals;
  readonly keptTexts: ReturnType<typeof createKeptTexts>;
  readonly recordedAt: string;
  /** What all records of a batch have in common. */
  readonly constant: { readonly recordedAt: string; readonly origin: string };
};
