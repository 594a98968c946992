import { expect, it } from 'vitest';
import { type MixedTies, relationsToTurn, signOf } from '../../../src/balance/tie.js';

const rules = ['NET', 'NEGATIVE', 'NONE'] as const;
const pair = (positive: number, negative: number) => ({ aId: 'a', bId: 'b', positive, negative });

it.each<[positive: number, negative: number, signs: Record<MixedTies, number>]>([
  [2, 0, { NET: 1, NEGATIVE: 1, NONE: 1 }],
  [0, 3, { NET: -1, NEGATIVE: -1, NONE: -1 }],
  [2, 1, { NET: 1, NEGATIVE: -1, NONE: 0 }],
  [1, 2, { NET: -1, NEGATIVE: -1, NONE: 0 }],
  [2, 2, { NET: 0, NEGATIVE: -1, NONE: 0 }],
])('%d for and %d against make the sign of each rule', (positive, negative, signs) => {
  for (const mixed of rules) expect(signOf(pair(positive, negative), mixed)).toBe(signs[mixed]);
});

it('so many relations as it tells have to turn until a tie is another, and no fewer', () => {
  for (const mixed of rules)
    for (let positive = 0; positive < 6; positive++)
      for (let negative = 0; negative < 6; negative++) {
        const sign = signOf(pair(positive, negative), mixed);
        const turnings = Array.from({ length: positive + 1 }, (_, up) =>
          Array.from({ length: negative + 1 }, (_, down) => ({ up, down })),
        ).flat();
        const changing = turnings.filter(
          ({ up, down }) => signOf(pair(positive - up + down, negative - down + up), mixed) !== sign,
        );
        const fewest = sign === 0 ? 0 : Math.min(...changing.map(({ up, down }) => up + down));
        expect(relationsToTurn({ ...pair(positive, negative), sign }, mixed)).toBe(fewest);
      }
});
