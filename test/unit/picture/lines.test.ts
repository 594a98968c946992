import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../examples/picture/graph/lines.js';
import { pairsOf } from '../../../examples/picture/graph/pairs.js';
import { anyRelation, shuffled } from './any-graph.js';
import { largeAnswer } from './large-answer.js';

/** How many relations each line stands for, in the order of the lines. */
const sizes = (relations: Parameters<typeof linesOf>[0]) =>
  linesOf(relations).map((line) => line.relations.length);

describe('relations between the same two actors', () => {
  it('share a line where they would look the same', () => {
    expect(
      sizes([anyRelation('a', 'b', { label: 'backs' }), anyRelation('a', 'b', { label: 'advises' })]),
    ).toEqual([2]);
  });

  it.each([
    ['signs', { sign: -1 }],
    ['standings', { counts: { qualify: 1 } }],
    ['tips', { symmetric: true }],
  ] as const)('have lines of their own where their %s differ', (_what, changes) => {
    expect(sizes([anyRelation('a', 'b'), anyRelation('a', 'b', { label: 'x', ...changes })])).toEqual([1, 1]);
  });

  it('have lines of their own in each direction, and are one pair', () => {
    const lines = linesOf([anyRelation('a', 'b'), anyRelation('b', 'a')]);
    expect(lines).toHaveLength(2);
    expect(pairsOf(lines)).toEqual([{ a: 'a', b: 'b', lines }]);
  });

  it('share a contested line only as spells of one tie', () => {
    const contested = { counts: { affirm: 1, deny: 1 } };
    const spells = ['2003', '2014'].map((spell) => anyRelation('a', 'b', { spell, ...contested }));
    expect(sizes([...spells, anyRelation('a', 'b', { label: 'x', ...contested })])).toEqual([2, 1]);
  });
});

it('each relation is in exactly one line', () => {
  const { relations } = largeAnswer();
  const ids = linesOf(relations).flatMap((line) => line.relations.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(relations.map(({ id }) => id).toSorted());
});

it('lines are the same whatever the order of the relations', () => {
  const answer = largeAnswer();
  expect(linesOf(shuffled(answer, 1).relations)).toEqual(linesOf(answer.relations));
});
