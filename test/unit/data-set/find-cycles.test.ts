import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../src/data-set/find-cycles.js';

const links = (...pairs: readonly (readonly [string, readonly string[]])[]) => new Map(pairs);

describe('circles of links', () => {
  it('are none in a tree, nor where links lead out', () => {
    expect(findCycles(links(['a', ['b', 'c']], ['b', ['c', 'out']], ['c', []]))).toEqual([]);
  });

  it('may have one id only', () => {
    expect(findCycles(links(['a', ['a']]))).toEqual([['a']]);
  });

  it('leave out what only leads into them', () => {
    expect(findCycles(links(['a', ['b']], ['b', ['c']], ['c', ['b']]))).toEqual([['b', 'c']]);
  });

  it('are all told when they are apart', () => {
    const found = findCycles(links(['a', ['b']], ['b', ['a']], ['c', ['d']], ['d', ['c']]));
    expect(found).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('are found in a long chain', () => {
    const chain = Array.from({ length: 1000 }, (_, at) => [`${at}`, [`${(at + 1) % 1000}`]] as const);
    expect(findCycles(new Map(chain))).toHaveLength(1);
  });

  it('are really circles, and none is left without them', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.array(id, { maxLength: 3 }))), (pairs) => {
        const graph = new Map<string, readonly string[]>(pairs);
        const cycles = findCycles(graph);
        for (const cycle of cycles) {
          cycle.forEach((from, at) => {
            expect(graph.get(from)).toContain(cycle[(at + 1) % cycle.length]);
          });
        }
        const inCycle = new Set(cycles.flat());
        expect(findCycles(new Map([...graph].filter(([from]) => !inCycle.has(from))))).toEqual([]);
      }),
    );
  });
});
