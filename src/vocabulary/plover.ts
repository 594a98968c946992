import { type PloverCategory, ploverCategories } from './plover-categories.js';
import type { PloverCategoryEntry } from './plover-category-entry.js';
import type { Quad } from './words.js';

/** The edition of the codebook that the table follows, as codes in the service name it. */
export const ploverCodebook = 'PLOVER 2024-02';

/** Where the table leaves the printed codebook, and why. */
export const ploverErrata = [
  {
    category: 'ACCUSE',
    field: 'score',
    printed: '+3',
    read: '-3',
    why: 'All its modes score below zero, and it stands among the conflictual categories.',
  },
  {
    category: 'SANCTION',
    field: 'quad',
    printed: 'another quad than that of its section',
    read: 'MATERIAL_CONFLICT',
    why: 'The section in which it is described decides.',
  },
] as const;

/** Whether a text is a category of the codebook, in exactly this spelling. */
export function isPloverCategory(text: string): text is PloverCategory {
  return Object.hasOwn(ploverCategories, text);
}

/** The modes of a category, scored or not; none for most of the cooperative ones. */
export function modesOf(category: PloverCategory): readonly string[] {
  return Object.keys(ploverCategories[category].modes);
}

/** The quarter of a category; its modes do not change it. */
export function quadOf(category: PloverCategory): Quad {
  return ploverCategories[category].quad;
}

/**
 * The score of the mode that lies farthest from zero, of two equally far ones the conflictual; the category's own when
 * no given mode is one of its scored ones.
 */
export function intensityOf(category: PloverCategory, modes: readonly string[]): number {
  const entry: PloverCategoryEntry = ploverCategories[category];
  const scores = modes
    .map((mode) => (Object.hasOwn(entry.modes, mode) ? entry.modes[mode] : null))
    .filter((score) => typeof score === 'number')
    .sort((one, other) => Math.abs(other) - Math.abs(one) || one - other);
  return scores[0] ?? entry.score;
}
