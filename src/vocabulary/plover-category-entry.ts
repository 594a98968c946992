/** The quarter of cooperation and conflict that a category falls into. */
export type Quad = 'VERBAL_COOPERATION' | 'MATERIAL_COOPERATION' | 'VERBAL_CONFLICT' | 'MATERIAL_CONFLICT';

/** What the codebook holds on one category: scores run from -10 to +10, null where it prints none. */
export type PloverCategoryEntry = {
  quad: Quad;
  score: number;
  modes: Readonly<Record<string, number | null>>;
};
