import { describe, expect, it } from 'vitest';
import { createNodeNumbers } from '../../../src/bulk/node-numbers.js';

const hex = (number: number) => number.toString(16).padStart(16, '0');

describe('the numbers of nodes', () => {
  it('run from 0 on, for ids of all forms', () => {
    const numbers = createNodeNumbers();
    const ids = ['actor:some-key', `relation:${hex(7)}`, `claim:${hex(7)}`, 'event:0123456789ABCDEF', 'é:x'];
    expect(ids.map((id) => numbers.find(id))).toEqual(ids.map(() => undefined));
    expect(ids.map((id) => numbers.add(id))).toEqual([0, 1, 2, 3, 4]);
    expect(numbers.next()).toBe(5);
    expect(ids.map((id) => numbers.find(id))).toEqual([0, 1, 2, 3, 4]);
  });

  it('are found again among many thousands, and nothing else is', () => {
    const numbers = createNodeNumbers();
    const ids = Array.from({ length: 20_000 }, (_, at) => `relation:${hex(at * 2_654_435_761)}`);
    for (const id of ids) numbers.add(id);
    expect(ids.map((id) => numbers.of(id))).toEqual(ids.map((_, at) => at));
    expect(numbers.find(`relation:${hex(1)}`)).toBeUndefined();
    expect(numbers.find(`event:${hex(0)}`)).toBeUndefined();
  });

  it('are missed where an id was never met', () => {
    expect(() => createNodeNumbers().of('actor:nobody')).toThrow('actor:nobody is named');
  });
});
