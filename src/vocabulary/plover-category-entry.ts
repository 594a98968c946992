import type { Quad } from './words.js';

/** What the codebook holds on one category: scores run from -10 to +10, null where it prints none. */
export type PloverCategoryEntry = {
  quad: Quad;
  score: number;
  modes: Readonly<Record<string, number | null>>;
};
