import { describe, expect, it } from 'vitest';
import {
  bringIn,
  collapse,
  collapseOne,
  expand,
  expandFurther,
  focusOn,
  hide,
  mostPages,
  select,
  startAnew,
} from '../../../explorer/view/changes.js';
import { emptyView } from '../../../explorer/view/view.js';

const all = (actor: string) => ({ actor, type: null, direction: null });
const attacks = { actor: 'a', type: 'ATTACKS', direction: 'OUT' } as const;

describe('focus', () => {
  it('begins a new picture and keeps filters and times', () => {
    const before = { ...expand(bringIn(emptyView, ['b']), all('b')), validAt: '2020-01-01', hidden: ['c'] };
    const after = focusOn(before, 'a');
    expect(after).toMatchObject({ actors: ['a'], expansions: [], hidden: [], validAt: '2020-01-01' });
    expect(after.selection).toEqual({ kind: 'actor', id: 'a' });
  });
});

describe('bringing in', () => {
  it('adds each actor once, shows it again where it was hidden, and selects the last', () => {
    const view = bringIn(hide(bringIn(emptyView, ['a']), 'b'), ['a', 'b']);
    expect(view).toMatchObject({ actors: ['a', 'b'], hidden: [], selection: { kind: 'actor', id: 'b' } });
  });

  it('leaves the selection alone on demand', () => {
    expect(bringIn(emptyView, ['a'], false).selection).toBeNull();
  });
});

describe('expanding', () => {
  it('all around takes in what was brought in by type', () => {
    const view = expand(expand(emptyView, attacks), all('a'));
    expect(view.expansions).toEqual([{ ...all('a'), pages: 1 }]);
    expect(expand(view, attacks)).toBe(view);
    expect(expand(view, all('a'))).toBe(view);
  });

  it('goes further by two hundred, to an end', () => {
    let view = expand(emptyView, attacks);
    for (let times = 0; times < 20; times += 1)
      view = expandFurther(view, { ...attacks, pages: view.expansions[0]?.pages ?? 0 });
    expect(view.expansions).toEqual([{ ...attacks, pages: mostPages }]);
  });

  it('is taken back by actor or by type', () => {
    const incoming = { ...attacks, direction: 'IN' } as const;
    const view = expand(expand(expand(emptyView, attacks), incoming), all('b'));
    expect(collapseOne(view, attacks).expansions).toHaveLength(2);
    expect(collapse(view, 'a').expansions).toEqual([{ ...all('b'), pages: 1 }]);
  });
});

it('hides an actor with all that came from it and that is said of it', () => {
  const view = hide({ ...expand(focusOn(emptyView, 'a'), all('a')), moved: { a: [1, 2], b: [3, 4] } }, 'a');
  expect(view).toMatchObject({
    actors: [],
    expansions: [],
    hidden: ['a'],
    selection: null,
    moved: { b: [3, 4] },
  });
});

it('shows what is selected where paths were shown', () => {
  expect(select({ ...emptyView, panel: 'paths' }, { kind: 'actor', id: 'a' }).panel).toBe('details');
  expect(select({ ...emptyView, panel: 'timeline' }, { kind: 'actor', id: 'a' }).panel).toBe('timeline');
  expect(select({ ...emptyView, panel: 'paths' }, null).panel).toBe('paths');
});

it('starts anew without anything but the way of showing', () => {
  expect(startAnew({ ...focusOn(emptyView, 'a'), shown: 'table' })).toEqual({ ...emptyView, shown: 'table' });
});
