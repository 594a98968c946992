import type { RelationTypeEntry } from './relation-type-entry.js';

/** Types of relation that are cooperative, by code. */
export const cooperativeTypes = {
  ACCOMPANIES: {
    label: 'accompanies',
    inverseLabel: 'is accompanied by',
    symmetric: false,
    sign: 1,
    stix: 'supports',
    description: 'Goes along on operations that are the other’s own, for example as adviser or trainer.',
  },
  ADVISES: {
    label: 'advises',
    inverseLabel: 'is advised by',
    symmetric: false,
    sign: 1,
    stix: 'supports',
    description: 'Gives counsel to a person, an organisation or a force.',
  },
  ALLEGIANCE_TO: {
    label: 'holds to',
    inverseLabel: 'has the allegiance of',
    symmetric: false,
    sign: 1,
    wikidata: 'P945',
    description: 'Follows the other or takes its side; whether it also takes orders is CONTROLLED_BY.',
  },
  ALLIED_WITH: {
    label: 'is allied with',
    inverseLabel: 'is allied with',
    symmetric: true,
    sign: 1,
    stix: 'cooperates-with',
    description: 'Stand by one another, with or without a treaty.',
  },
  BACKS: {
    label: 'backs',
    inverseLabel: 'is backed by',
    symmetric: false,
    sign: 1,
    ftm: 'UnknownLink',
    stix: 'supports',
    description: 'Helps the other with money, arms, training or cover, and so gains a hold on it.',
  },
  SEEKS_SUPPORT_FROM: {
    label: 'seeks support from',
    inverseLabel: 'is asked for support by',
    symmetric: false,
    sign: 1,
    description: 'Asks the other for help; whether it is given is a relation of its own.',
  },
  TRAINS: {
    label: 'trains',
    inverseLabel: 'is trained by',
    symmetric: false,
    sign: 1,
    stix: 'supports',
    description: 'Teaches the other’s people, for example its soldiers.',
  },
} as const satisfies Record<string, RelationTypeEntry>;
