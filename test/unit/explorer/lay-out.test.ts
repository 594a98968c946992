import { describe, expect, it } from 'vitest';
import { arrivals, layOut, placeOthers } from '../../../explorer/layout/lay-out.js';
import { seedPlace } from '../../../explorer/layout/seed-place.js';
import { aGraph, aRelation } from './made.js';

const star = (middle: string, count: number) =>
  Array.from({ length: count }, (_, at) => aRelation(`${middle}-${at}`, [middle, 'BACKS', `${middle}${at}`]));
const graph = aGraph([...star('a', 12), ...star('b', 8), aRelation('ab', ['a', 'ATTACKS', 'b'])]);
const all = (actor: string) => ({ actor, type: null, direction: null, pages: 1 });
const breathe = async () => {};

describe('arrivals', () => {
  it('are those in the middle, then whom each expansion brings, each actor once', () => {
    const steps = arrivals(graph, ['a', 'b'], [all('a'), all('b')]);
    expect(steps.map(({ length }) => length)).toEqual([2, 12, 8]);
    expect(steps[0]).toEqual(['a', 'b']);
  });

  it('take in who came on another way, and nobody who is not there', () => {
    expect(arrivals(graph, ['x'], []).flat()).toHaveLength(22);
  });
});

describe('a layout', () => {
  it('is the same each time', async () => {
    const steps = arrivals(graph, ['a'], [all('a'), all('b')]);
    const [one, other] = [await layOut(graph, steps, breathe), await layOut(graph, steps, breathe)];
    expect([...one]).toEqual([...other]);
    expect(one.size).toBe(22);
    for (const { x, y } of one.values()) expect(Number.isFinite(x + y)).toBe(true);
  });

  it('leaves nobody on top of another', async () => {
    const places = [
      ...(await layOut(graph, arrivals(graph, ['a', 'b'], [all('a'), all('b')]), breathe)).values(),
    ];
    const distances = places.flatMap((one, at) =>
      places.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(1);
  });

  it('moves nobody for those who fit a filter but were not there, and puts them beside whom they are tied to', async () => {
    const places = await layOut(graph, arrivals(graph, ['a', 'b'], [all('a'), all('b')]), breathe);
    const fitting = aGraph([...star('a', 12), aRelation('new', ['b', 'BACKS', 'c'])]);
    const more = await placeOthers(fitting, places, breathe);
    for (const [id, { x, y }] of places) {
      expect(more.get(id)?.x).toBeCloseTo(x, 3);
      expect(more.get(id)?.y).toBeCloseTo(y, 3);
    }
    expect(more.has('c')).toBe(true);
    expect(await placeOthers(graph, places, breathe)).toBe(places);
  });

  it('breathes often, and stops where it is not woken', async () => {
    let breaths = 0;
    const stuck = () => {
      breaths += 1;
      return breaths < 3 ? Promise.resolve() : new Promise<void>(() => {});
    };
    const outcome = await Promise.race([
      layOut(graph, arrivals(graph, ['a'], [all('a')]), stuck).then(() => 'done'),
      new Promise((resolve) => setTimeout(() => resolve('waits'), 50)),
    ]);
    expect(outcome).toBe('waits');
    expect(breaths).toBe(3);
  });
});

it('seeds a place by text alone, within its circle', () => {
  const middle = { x: 10, y: -5 };
  for (const text of ['actor:a', 'actor:b', 'actor:aa', '']) {
    const place = seedPlace(text, middle, 100);
    expect(seedPlace(text, middle, 100)).toEqual(place);
    const far = Math.hypot(place.x - middle.x, place.y - middle.y);
    expect(far).toBeGreaterThanOrEqual(60);
    expect(far).toBeLessThanOrEqual(100);
  }
  expect(seedPlace('actor:a', middle, 100)).not.toEqual(seedPlace('actor:b', middle, 100));
});
