import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Answer, Send } from '../../../explorer/ask/send.js';
import type { DrawnRelationFragment } from '../../../explorer/generated/graphql.js';
import { createPicture } from '../../../explorer/picture.js';
import { expand, focusOn } from '../../../explorer/view/changes.js';
import { createStore } from '../../../explorer/view/store.js';
import { emptyView } from '../../../explorer/view/view.js';
import { aGraph, aRelation, someTypes } from './made.js';

const attack = aRelation('r1', ['a', 'ATTACKS', 'b']);
const alliance = aRelation('r2', ['a', 'ALLIED_WITH', 'c']);
const later = aRelation('r3', ['a', 'BASED_IN', 'd']);

type Asked = { where: { signIn?: number[] } | null; asOf: { validAt?: string } };

/** A service that gives the first two relations, without conditions or by sign, and another one on any day. */
function pictured() {
  const asked: Asked[] = [];
  const send: Send = async <Result>(_document: unknown, variables: unknown) => {
    const { where, asOf } = variables as Asked;
    asked.push({ where, asOf });
    const all: DrawnRelationFragment[] = asOf.validAt ? [attack, later] : [attack, alliance];
    const edges = all.filter(({ id }) => !where?.signIn || (id === 'r1' ? where.signIn.includes(-1) : false));
    const nodes = [...aGraph(edges, ['a']).actors.values()];
    const neighborhood = { __typename: 'Subgraph', nodes, edges, cutAt: [] };
    return { data: { neighborhood }, dataVersion: 1, knownAt: '' } as Answer<Result>;
  };
  const view = expand(focusOn(emptyView, 'a'), { actor: 'a', type: null, direction: null });
  const store = createStore(view, send);
  return { asked, store, picture: createPicture(store, signal(someTypes)) };
}

const settled = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a picture', () => {
  it('is asked for once where there are no conditions', async () => {
    const { asked, picture } = pictured();
    await settled();
    expect(asked).toHaveLength(1);
    expect(picture.drawn.value.relations).toEqual([attack, alliance]);
    expect(picture.lines.value).toHaveLength(2);
    expect([...picture.places.value.keys()].toSorted()).toEqual(['a', 'b', 'c']);
    expect(picture.names.value.get('b')).toBe('B');
  });

  it('shows what fits the filters, with everybody where he was', async () => {
    const { picture, store } = pictured();
    await settled();
    const before = picture.places.value;
    store.change((view) => ({ ...view, filters: { ...view.filters, signs: [-1] } }));
    await settled(500);
    expect(picture.drawn.value.relations).toEqual([attack]);
    for (const [id, place] of before) expect(picture.places.value.get(id)).toEqual(place);
  });

  it('takes in who comes with a day, and leaves everybody else in place', async () => {
    const { picture, store } = pictured();
    await settled();
    const before = picture.places.value;
    store.change((view) => ({ ...view, validAt: '2020-01-01' }));
    await settled(500);
    expect(picture.drawn.value.actors.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'd']);
    expect(picture.places.value.has('d')).toBe(true);
    for (const [id, { x }] of before) expect(picture.places.value.get(id)?.x).toBeCloseTo(x, 3);
  });

  it('has an actor where it was dragged to, though it is fitted to where it was', async () => {
    const { picture, store } = pictured();
    await settled();
    const before = picture.settled.value.get('b');
    store.change((view) => ({ ...view, moved: { b: [7, 8] } }));
    expect(picture.places.value.get('b')).toEqual({ x: 7, y: 8 });
    expect(picture.settled.value.get('b')).toEqual(before);
  });

  it('asks only for where a slider came to rest', async () => {
    const { asked, store } = pictured();
    await settled();
    for (const day of ['01', '02', '03', '04'])
      store.adjust((view) => ({ ...view, validAt: `2020-01-${day}` }));
    await settled(500);
    expect(asked.map(({ asOf }) => asOf.validAt)).toEqual([undefined, '2020-01-04']);
  });

  it('is empty for nobody', async () => {
    const { picture, store, asked } = pictured();
    await settled();
    store.change(() => emptyView);
    expect(picture.drawn.value.actors).toEqual([]);
    store.undo();
    await settled();
    expect(picture.drawn.value.relations).toEqual([attack, alliance]);
    expect(asked.length).toBeGreaterThan(0);
  });
});
