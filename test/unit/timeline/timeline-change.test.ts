import { expect, it } from 'vitest';
import { timelineChange } from '../../../src/timeline/timeline-change.js';

it.each([
  ['EVENT', 'AFFIRMED', false, 'HAPPENED'],
  ['EVENT', 'NOMINAL', false, 'HAPPENED'],
  ['EVENT', 'AFFIRMED', true, 'ANNOUNCED'],
  ['EVENT', 'DENIED', false, 'DENIED'],
  ['EVENT', 'DENIED', true, 'DENIED'],
  ['EVENT', 'CONTESTED', true, 'CONTESTED'],
  ['EVENT', 'DESIRED', false, 'DESIRED'],
  ['BEGINNING', 'AFFIRMED', false, 'BEGINS'],
  ['BEGINNING', 'CONTESTED', false, 'BEGINS'],
  ['BEGINNING', 'AFFIRMED', true, 'TO_BEGIN'],
  ['END', 'AFFIRMED', false, 'ENDS'],
  ['END', 'NOMINAL', true, 'TO_END'],
] as const)('%s of the standing %s, projected %s, is told as %s', (sort, status, projected, change) => {
  expect(timelineChange(sort, { status, projected })).toBe(change);
});
