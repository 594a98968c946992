import type { GraphQLResolveInfo } from 'graphql';
import { expect, it } from 'vitest';
import { createLoadTimes } from '../../../src/load-times.js';
import { writeCursor } from '../../../src/pages/cursor.js';
import { tellCursor } from '../../../src/pages/tell-cursor.js';

const path = { prev: undefined, key: 'at', typename: 'RelationEdge' };

it.each([
  ['Query.relations/RECENTLY_RECORDED', true],
  ['Actor.relations/RECENTLY_RECORDED', true],
  ['Query.relations/NEWEST', false],
  ['Query.claims', false],
])('a cursor of %s is told as it is; that it is a load time: %s', (list, isLoadTime) => {
  const loadTimes = createLoadTimes();
  const cursor = writeCursor(list, '2024-01-01T00:00:00Z relation:1');
  expect(tellCursor(cursor, { loadTimes }, { path } as GraphQLResolveInfo)).toBe(cursor);
  expect(loadTimes.paths()).toEqual(isLoadTime ? [path] : []);
});

it('an empty page has no cursor', () => {
  expect(tellCursor(null, { loadTimes: createLoadTimes() }, { path } as GraphQLResolveInfo)).toBeNull();
});
