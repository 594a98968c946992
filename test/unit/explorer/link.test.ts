import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareData } from '../../../explorer/permalink/compare-data.js';
import type { Link } from '../../../explorer/permalink/link.js';
import { readLink } from '../../../explorer/permalink/read-link.js';
import { writeLink } from '../../../explorer/permalink/write-link.js';
import { emptyView, type View } from '../../../explorer/view/view.js';

const id = fc.stringMatching(/^[a-z]+:[\p{L}\d &#%+=/-]{1,12}$/u);
const types = ['ATTACKS', 'ALLIED_WITH'] as const;
const someOf = <Value>(...values: Value[]) => fc.option(fc.subarray(values));
const day = fc.constantFrom('1979-02-11', '2021-07-26');
const number = fc.integer({ min: -9_999, max: 9_999 }).map((tenths) => tenths / 10);

const view: fc.Arbitrary<View> = fc.record({
  actors: fc.array(id),
  expansions: fc.array(
    fc.record({
      actor: id,
      type: fc.option(fc.constantFrom(...types)),
      direction: fc.option(fc.constantFrom('OUT', 'IN', 'BOTH')),
      pages: fc.integer({ min: 1, max: 10 }),
    }),
  ),
  hidden: fc.array(id),
  filters: fc.record({
    types: someOf(...types),
    signs: someOf(1, 0, -1),
    statuses: someOf('AFFIRMED', 'CONTESTED'),
    kinds: someOf('STATE', 'ARMED_GROUP'),
  }),
  validAt: fc.option(day),
  knownAt: fc.option(fc.constantFrom('2026-11-26T07:54:09Z')),
  reading: fc.constantFrom('POSSIBLE', 'CERTAIN'),
  selection: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('actor', 'relation'), id }),
      fc.record({ kind: fc.constant('pair'), a: id, b: id }),
    ),
  ),
  panel: fc.constantFrom('details', 'timeline', 'paths'),
  shown: fc.constantFrom('picture', 'table'),
  path: fc.option(fc.record({ from: id, to: id, maxHops: fc.integer({ min: 1, max: 6 }) })),
  moved: fc.dictionary(id, fc.tuple(number, number)),
}) as fc.Arbitrary<View>;

describe('a link', () => {
  it('restores each view exactly, with what it was made of', () => {
    const madeOf = fc.option(
      fc.record({ dataVersion: fc.nat(), committedAt: fc.constant('2026-11-26T07:54:09Z') }),
    );
    fc.assert(
      fc.property(view, madeOf, (given, of) => {
        const link: Link = { view: given, madeOf: of };
        // Minus nought is written as nought.
        expect(JSON.stringify(readLink(`#${writeLink(link)}`))).toBe(JSON.stringify(link));
      }),
    );
  });

  it('of an empty view is short', () => {
    expect(writeLink({ view: emptyView, madeOf: null })).toBe('form=1');
  });

  it.each([
    ['#form=7&actor=a', 'form "7"'],
    ['#somewhere', 'of no link'],
    ['#form=1&valid=yesterday', '"valid" is "yesterday"'],
    ['#form=1&known=2021', '"known" is "2021"'],
    ['#form=1&expand=all~of~it', '"expand" is "all~of~it"'],
    ['#form=1&expand=~~11~actor:a', '"expand"'],
    ['#form=1&select=pair~a', '"select" is "pair~a"'],
    ['#form=1&signs=2', '"signs" is "2"'],
    ['#form=1&path=9~a~b', '"path" is "9~a~b"'],
    ['#form=1&move=left~1~a', '"move"'],
    ['#form=1&of=first', '"of" is "first"'],
    ['#form=1&panel=cellar', '"panel" is "cellar"'],
  ])('%s is refused, naming what is wrong', (hash, words) => {
    expect(readLink(hash)).toEqual({ problem: expect.stringContaining(words) });
  });

  it('is none where nothing stands behind the address', () => {
    expect(readLink('')).toBeNull();
    expect(readLink('#')).toBeNull();
  });
});

describe('the data of a link', () => {
  const now = { version: 3, committedAt: '2026-03-01T00:00:00Z' };

  it.each([
    ['the same', 3, '2026-03-01T00:00:00Z', 'same'],
    ['an earlier version of what is served', 2, '2026-02-01T00:00:00Z', 'newer'],
    ['a later version than is served', 4, '2026-04-01T00:00:00Z', 'gone'],
    ['the same version of another database', 3, '2025-01-01T00:00:00Z', 'gone'],
    ['an earlier version that was committed later', 2, '2026-04-01T00:00:00Z', 'gone'],
  ])('are told to be %s', (_, dataVersion, committedAt, expected) => {
    expect(compareData({ dataVersion, committedAt }, now)).toBe(expected);
  });

  it('are gone where nothing is loaded any more', () => {
    expect(
      compareData({ dataVersion: 1, committedAt: '2026-01-01T00:00:00Z' }, { version: 0, committedAt: null }),
    ).toBe('gone');
  });
});
