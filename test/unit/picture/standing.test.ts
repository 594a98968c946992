import { expect, it } from 'vitest';
import { standingOf } from '../../../examples/picture/graph/standing.js';

const none = { affirm: 0, deny: 0, qualify: 0, desire: 0 };

it.each([
  [{ affirm: 2 }, 'affirmed'],
  [{ affirm: 2, desire: 3 }, 'affirmed'],
  [{ affirm: 2, deny: 1 }, 'contested'],
  [{ affirm: 1, deny: 1, qualify: 1 }, 'contested'],
  [{ affirm: 1, qualify: 1 }, 'nominal'],
  [{ deny: 1, qualify: 1 }, 'nominal'],
  [{ deny: 1 }, 'denied'],
  [{ deny: 1, desire: 2 }, 'denied'],
  [{ desire: 2 }, 'wished'],
])('a relation with the claims %j is %s', (counts, standing) => {
  expect(standingOf({ ...none, ...counts })).toBe(standing);
});
