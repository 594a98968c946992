import { describe, expect, it } from 'vitest';
import { changeKind } from '../../../src/changes/change-kind.js';
import type { Status } from '../../../src/vocabulary/words.js';

const cases: [before: Status | null, after: Status, kind: string][] = [
  [null, 'AFFIRMED', 'RECORDED'],
  [null, 'NOT_YET', 'RECORDED'],
  [null, 'RETRACTED', 'WITHDRAWN'],
  ['RETRACTED', 'DENIED', 'RECORDED'],
  ['CONTESTED', 'RETRACTED', 'WITHDRAWN'],
  ['NOT_YET', 'AFFIRMED', 'BEGUN'],
  ['UNSTATED', 'NOMINAL', 'BEGUN'],
  ['ENDED', 'CONTESTED', 'BEGUN'],
  ['AFFIRMED', 'ENDED', 'ENDED'],
  ['CONTESTED', 'UNSTATED', 'ENDED'],
  ['NOMINAL', 'NOT_YET', 'ENDED'],
  ['NOT_YET', 'ENDED', 'CHANGED'],
  ['NOT_YET', 'DENIED', 'CHANGED'],
  ['NOT_YET', 'DESIRED', 'CHANGED'],
  ['DENIED', 'ENDED', 'CHANGED'],
  ['DESIRED', 'AFFIRMED', 'CHANGED'],
  ['AFFIRMED', 'CONTESTED', 'CHANGED'],
  ['AFFIRMED', 'AFFIRMED', 'CHANGED'],
];

describe('what became of a relation', () => {
  it.each(cases)('that was %s and is %s is %s', (before, after, kind) => {
    expect(changeKind(before, after)).toBe(kind);
  });
});
