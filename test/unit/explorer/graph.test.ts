import { describe, expect, it } from 'vitest';
import { drawnOf } from '../../../explorer/graph/drawn.js';
import { neighborsOf, union } from '../../../explorer/graph/graph.js';
import { linesOf, pairOf } from '../../../explorer/graph/lines.js';
import { standingWords, strokeOf } from '../../../explorer/graph/standing.js';
import { readsAs } from '../../../explorer/graph/vocabulary.js';
import { bringIn, expand, hide } from '../../../explorer/view/changes.js';
import { emptyView, noFilters } from '../../../explorer/view/view.js';
import { aGraph, anActor, aRelation, someTypes } from './made.js';

const attack = aRelation('r1', ['a', 'ATTACKS', 'b']);
const alliance = aRelation('r2', ['b', 'ALLIED_WITH', 'c']);
const base = aRelation('r3', ['b', 'BASED_IN', 'a']);
const graph = aGraph([attack, alliance, base], ['d']);

describe('a graph', () => {
  it('puts graphs together, each actor and relation once, of the newest data', () => {
    const other = { ...aGraph([attack]), dataVersion: 3, knownAt: '2026' };
    const both = union([graph, other]);
    expect([...both.relations.keys()]).toEqual(['r1', 'r2', 'r3']);
    expect([...both.actors.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(both).toMatchObject({ dataVersion: 3, knownAt: '2026' });
  });

  it('tells neighbours once, whichever end they are', () => {
    expect(neighborsOf(graph, 'b')).toEqual(['a', 'c']);
    expect(neighborsOf(graph, 'd')).toEqual([]);
  });
});

describe('what is drawn', () => {
  const view = bringIn(emptyView, ['a', 'd']);

  it('has those with a relation and those who were brought in, with how many they have', () => {
    const drawn = drawnOf(view, graph, null);
    expect(drawn.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(Object.fromEntries(drawn.degrees)).toEqual({ a: 2, b: 3, c: 1 });
  });

  it('is the part that fits where there are conditions, without those whom nothing holds any more', () => {
    const drawn = drawnOf(view, graph, aGraph([attack]));
    expect(drawn.relations).toEqual([attack]);
    expect(drawn.actors.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  it('leaves out who is hidden, with all relations', () => {
    const drawn = drawnOf(hide(view, 'b'), graph, null);
    expect(drawn.relations).toEqual([]);
    expect(drawn.actors.map(({ id }) => id)).toEqual(['a', 'd']);
  });

  it('leaves out kinds, but for those in the middle', () => {
    const persons = new Map(['a', 'b', 'c'].map((id) => [id, anActor(id, { kind: 'PERSON' })]));
    const filters = { ...noFilters, kinds: ['STATE'] as const };
    const expanded = expand({ ...view, filters }, { actor: 'b', type: null, direction: null });
    const drawn = drawnOf(expanded, { ...graph, actors: persons }, null);
    expect(drawn.actors.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(drawn.relations.map(({ id }) => id)).toEqual(['r1', 'r3']);
  });
});

describe('a line', () => {
  it('stands for the relations of two actors that look alike', () => {
    const again = aRelation('r4', ['a', 'ATTACKS', 'b'], { spell: '2003' });
    const [line, ...others] = linesOf([attack, again], someTypes);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      from: 'a',
      to: 'b',
      sign: -1,
      stroke: 'affirmed',
      symmetric: false,
      lane: 0,
    });
    expect(line?.relations.map(({ id }) => id)).toEqual(['r1', 'r4']);
  });

  it('is another one for another standing, sign or direction, each in a lane of its own', () => {
    const disputed = { ...attack, id: 'r5', standing: { ...attack.standing, status: 'CONTESTED' as const } };
    const foretold = { ...attack, id: 'r6', standing: { ...attack.standing, projected: true } };
    const lines = linesOf([attack, disputed, foretold, base], someTypes);
    expect(lines.map(({ stroke, projected }) => [stroke, projected])).toEqual([
      ['affirmed', false],
      ['contested', false],
      ['affirmed', true],
      ['affirmed', false],
    ]);
    // Seen from a to b; the last one is seen from b to a.
    expect(lines.map(({ lane }) => lane)).toEqual([-1.5, -0.5, 0.5, -1.5]);
    expect(new Set(lines.map(pairOf)).size).toBe(1);
  });

  it('has no direction where its type has none', () => {
    expect(linesOf([alliance], someTypes)[0]).toMatchObject({ symmetric: true, sign: 1 });
  });

  it('of a type that is not known has neither sign nor direction to tell', () => {
    expect(linesOf([attack], new Map())[0]).toMatchObject({ symmetric: false, sign: 0 });
  });
});

describe('words', () => {
  it('for a standing tell the sides where there are two', () => {
    expect(standingWords(attack.standing)).toBe('affirmed');
    expect(standingWords({ status: 'CONTESTED', projected: true, affirm: 2, deny: 5 })).toBe(
      'contested, projected, 2 for, 5 against',
    );
    expect(strokeOf({ status: 'ENDED', projected: false, affirm: 1, deny: 0 })).toBe('elsewhen');
  });

  it('for a type read from either side of it', () => {
    expect(readsAs(someTypes, 'ATTACKS', 'OUT')).toBe('attacks');
    expect(readsAs(someTypes, 'ATTACKS', 'IN')).toBe('is attacked by');
    expect(readsAs(someTypes, 'SEEKS_SUPPORT_FROM', 'OUT')).toBe('seeks support from');
  });
});
