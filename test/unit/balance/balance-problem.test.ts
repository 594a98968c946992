import { expect, it } from 'vitest';
import { balanceProblem, mostPairs } from '../../../src/balance/balance-problem.js';

const pair = (sign: number) => ({ aId: 'a', bId: 'b', positive: 1, negative: 1, sign });

it('of more pairs than the limit it is told how many may be, and what makes them fewer', () => {
  const problem = balanceProblem(Array(mostPairs + 1).fill(pair(1)), false);
  expect(problem).toMatchObject({ code: 'INVALID', path: ['where'] });
  expect(problem?.message).toMatch(
    /^More than 20000 pairs .* right would be narrower conditions: a day as asOf\.validAt/,
  );
  expect(balanceProblem(Array(mostPairs).fill(pair(1)), false)).toBeNull();
});

it('where no pair makes a tie that is told, of the argument that is given', () => {
  expect(balanceProblem([], true)?.path).toEqual(['where']);
  expect(balanceProblem([], false)?.path).toEqual(['asOf']);
  expect(balanceProblem([pair(0), pair(0)], true)?.message).toMatch(/^All 2 pairs/);
});
