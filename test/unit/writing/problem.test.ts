import { describe, expect, it } from 'vitest';
import { mistake, type Problem, problemOf } from '../../../src/writing/problem.js';

const end = mistake(['input', 'evidence', '0', 'end'], 'is 5', 'more than 9');
const via = mistake(['input', 'via'], 'has 51 items', 'at most 50');
const missing: Problem = {
  code: 'NOT_FOUND',
  path: ['input', 'via', '0', 'name'],
  message: 'No X.',
  nearest: [],
};
const unclear: Problem = {
  code: 'AMBIGUOUS',
  path: ['input', 'via', '1', 'name'],
  message: 'Two Y.',
  candidates: [],
};

it('a mistake is told with its place, what is wrong and what would be right', () => {
  expect(end.message).toBe('input.evidence.0.end is 5; right would be more than 9.');
});

describe('all that is wrong', () => {
  it('is no problem where nothing is', () => {
    expect(problemOf([])).toBeNull();
  });

  it('is Invalid at the first place, with a line for each mistake', () => {
    expect(problemOf([end, via])).toEqual({
      code: 'INVALID',
      path: end.path,
      message: `${end.message}\n${via.message}`,
    });
  });

  it('tells of actors after other mistakes', () => {
    expect(problemOf([via], [missing])).toEqual({
      code: 'INVALID',
      path: via.path,
      message: `${via.message}\nNo X.`,
    });
  });

  it('is the problem of the first actor where only actors are missing, with a line for each', () => {
    expect(problemOf([], [missing, unclear])).toEqual({ ...missing, message: 'No X.\nTwo Y.' });
    expect(problemOf([], [unclear])).toEqual(unclear);
  });
});
