import type { PloverCategoryEntry } from './plover-category-entry.js';

/** The categories with their scores and modes, in the order of the codebook's quads. */
export const ploverCategories = {
  AGREE: { quad: 'VERBAL_COOPERATION', score: 2.5, modes: {} },
  CONSULT: {
    quad: 'VERBAL_COOPERATION',
    score: 2.5,
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  },
  SUPPORT: { quad: 'VERBAL_COOPERATION', score: 5, modes: {} },
  CONCEDE: { quad: 'VERBAL_COOPERATION', score: 4.5, modes: {} },
  COOPERATE: { quad: 'MATERIAL_COOPERATION', score: 9.5, modes: {} },
  AID: { quad: 'MATERIAL_COOPERATION', score: 10, modes: {} },
  RETREAT: {
    quad: 'MATERIAL_COOPERATION',
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 'VERBAL_CONFLICT', score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: {
    quad: 'VERBAL_CONFLICT',
    score: -3,
    modes: { disapprove: -2, investigate: -3.5, allege: -3.5 },
  },
  REJECT: {
    quad: 'VERBAL_CONFLICT',
    score: -2,
    modes: { assist: -1.5, change: -2, yield: -2, meet: -2 },
  },
  THREATEN: {
    quad: 'VERBAL_CONFLICT',
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 'MATERIAL_CONFLICT',
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: null },
  },
  SANCTION: {
    quad: 'MATERIAL_CONFLICT',
    score: -6,
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
  },
  MOBILIZE: {
    quad: 'MATERIAL_CONFLICT',
    score: -5.5,
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
  },
  COERCE: {
    quad: 'MATERIAL_CONFLICT',
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 'MATERIAL_CONFLICT',
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
} as const satisfies Record<string, PloverCategoryEntry>;

/** One of the categories of the codebook. */
export type PloverCategory = keyof typeof ploverCategories;
