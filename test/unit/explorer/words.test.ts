import { describe, expect, it } from 'vitest';
import { typeCounts } from '../../../explorer/actor/counts.js';
import { groupOf, groupWords, kindWords, shapes } from '../../../explorer/canvas/kind-look.js';
import { isMarked, radiusOf, shorten } from '../../../explorer/canvas/look.js';
import { claimWords } from '../../../explorer/evidence/claim-words.js';
import { sidesOf } from '../../../explorer/evidence/sides.js';
import { kindChoices } from '../../../explorer/filters/choices.js';
import { toggle } from '../../../explorer/filters/toggle.js';
import type { ClaimWithEvidenceFragment } from '../../../explorer/generated/graphql.js';
import { drawnOf } from '../../../explorer/graph/drawn.js';
import { linesOf } from '../../../explorer/graph/lines.js';
import { counted, summaryOf } from '../../../explorer/summary/summary-of.js';
import { orderAfter, sorted } from '../../../explorer/table/sorted.js';
import { bringIn } from '../../../explorer/view/changes.js';
import { emptyView } from '../../../explorer/view/view.js';
import { asOfOf, isNarrowed, whereOf } from '../../../explorer/view/where.js';
import { aGraph, aRelation, someTypes } from './made.js';

const aClaim = (id: string, changes: Partial<ClaimWithEvidenceFragment> = {}): ClaimWithEvidenceFragment => ({
  id,
  stance: 'AFFIRMS',
  modality: 'ACTUAL',
  audience: 'UNKNOWN',
  claimedValidity: null,
  madeAt: null,
  assertedBy: { __typename: 'Actor', id: 'a', name: 'Iran', named: true },
  via: [],
  evidence: [],
  ...changes,
});

describe('the summary', () => {
  const attack = aRelation('r1', ['a', 'ATTACKS', 'b']);
  const graph = aGraph([
    attack,
    { ...attack, id: 'r2', standing: { ...attack.standing, status: 'CONTESTED' } },
  ]);

  it('tells how many, who has most, which signs and standings, and at which times', () => {
    const view = { ...bringIn(emptyView, ['a']), validAt: '2021-07-26', reading: 'CERTAIN' as const };
    expect(summaryOf(drawnOf(view, graph, null), view, someTypes)).toBe(
      '2 actors and 2 relations, on 2021-07-26, as known now, only what is certain. Most relations: A 2, B 2. By sign: 2 conflict. By standing: 1 affirmed, 1 contested.',
    );
  });

  it('says that nobody is there', () => {
    expect(summaryOf(drawnOf(emptyView, aGraph([]), null), emptyView, someTypes)).toBe(
      'Nobody is in the picture yet.',
    );
  });

  it('counts one as one, and thousands so that they can be read', () => {
    expect([counted(1, 'actor'), counted(8_314, 'actor')]).toEqual(['1 actor', '8,314 actors']);
  });
});

describe('a claim in words', () => {
  it('tells whose it is, through whom, and how it is meant', () => {
    const claim = aClaim('c', {
      stance: 'DENIES',
      modality: 'FUTURE',
      audience: 'PRIVATE',
      claimedValidity: { from: { edtf: '2022', inferred: true }, until: null },
      madeAt: { edtf: '2021-07', inferred: false },
      via: [
        { id: 'b', name: 'a spokesman' },
        { id: 'c', name: 'officials' },
      ],
    });
    expect(claimWords(claim)).toEqual({
      by: 'Iran',
      via: 'through a spokesman, then officials',
      about:
        'says that it does not hold, of something to come, claimed from 2022 (worked out), behind closed doors, said 2021-07',
    });
  });

  it('leaves out what is not told, and knows a source that speaks for itself', () => {
    const claim = aClaim('c', { assertedBy: { __typename: 'Source', id: 's', title: 'A paper' } });
    expect(claimWords(claim)).toEqual({
      by: 'the source itself, A paper',
      via: '',
      about: 'says that it holds',
    });
  });
});

it('puts claims on their sides, and those of other times behind them', () => {
  const [one, other, third] = [aClaim('1'), aClaim('2', { stance: 'DENIES' }), aClaim('3')];
  const side = { desired: false, count: 1, assertersCount: 1 };
  const standing = {
    sides: [
      { ...side, stance: 'AFFIRMS', claims: [{ id: '1' }] },
      { ...side, stance: 'DENIES', desired: true, claims: [{ id: '2' }] },
    ],
  };
  const claims = { totalCount: 3, nodes: [one, other, third] };
  const told = sidesOf({ standing, claims } as unknown as Parameters<typeof sidesOf>[0]);
  expect(told.map(({ heading, claims: own }) => [heading, own.map(({ id }) => id)])).toEqual([
    ['It holds: 1 claim by 1', ['1']],
    ['Wished: it does not hold: 1 claim by 1', ['2']],
    ['Of other times: 1 claim', ['3']],
  ]);
});

it('counts relations by type and direction whatever their status, the most first', () => {
  const count = (
    code: 'ATTACKS' | 'BACKS',
    direction: 'OUT' | 'IN',
    status: 'AFFIRMED' | 'CONTESTED',
    number: number,
  ) => ({
    type: { code },
    direction,
    status,
    count: number,
  });
  const counts = [
    count('ATTACKS', 'OUT', 'AFFIRMED', 1),
    count('ATTACKS', 'OUT', 'CONTESTED', 1),
    count('BACKS', 'IN', 'AFFIRMED', 5),
  ];
  expect(typeCounts(counts)).toEqual([
    { type: 'BACKS', direction: 'IN', count: 5, contested: 0 },
    { type: 'ATTACKS', direction: 'OUT', count: 2, contested: 1 },
  ]);
});

describe('a list to tick', () => {
  it('shows all where nothing is left out, whichever way it came to that', () => {
    expect(toggle(null, [1, 0, -1], 0)).toEqual([1, -1]);
    expect(toggle([1, -1], [1, 0, -1], 0)).toBeNull();
    expect(toggle([], [1, 0, -1], -1)).toEqual([-1]);
    expect(toggle([1], [1, 0, -1], 1)).toEqual([]);
  });

  it('becomes a condition of the service', () => {
    expect(whereOf(emptyView.filters)).toBeNull();
    expect(whereOf({ types: ['ATTACKS'], signs: [], statuses: null, kinds: null })).toEqual({
      typeIn: ['ATTACKS'],
      subtypes: false,
      signIn: [],
    });
    expect(isNarrowed(emptyView)).toBe(false);
    expect(isNarrowed({ ...emptyView, validAt: '2020-01-01' })).toBe(true);
    expect(asOfOf({ ...emptyView, validAt: '2020-01-01' })).toEqual({
      reading: 'POSSIBLE',
      validAt: '2020-01-01',
    });
  });
});

describe('a table', () => {
  const rows = [
    { name: 'b', count: 10 },
    { name: null, count: 9 },
    { name: 'a', count: 100 },
  ];

  it('is sorted by number as numbers, with what is not told last in both directions', () => {
    expect(sorted(rows, { by: 'count', descending: true }).map(({ count }) => count)).toEqual([100, 10, 9]);
    expect(sorted(rows, { by: 'name', descending: false }).map(({ name }) => name)).toEqual(['a', 'b', null]);
    expect(sorted(rows, { by: 'name', descending: true }).map(({ name }) => name)).toEqual(['b', 'a', null]);
  });

  it('turns round at the second click', () => {
    const first = orderAfter<{ a: string; b: string }>({ by: 'a', descending: false }, 'b');
    expect(first).toEqual({ by: 'b', descending: false });
    expect(orderAfter(first, 'b')).toEqual({ by: 'b', descending: true });
    expect(orderAfter(orderAfter(first, 'b'), 'b').descending).toBe(false);
  });
});

describe('looks', () => {
  it('tell kinds apart by shape, not by colour alone', () => {
    expect(new Set(Object.values(shapes)).size).toBe(Object.keys(groupWords).length);
    for (const kind of kindChoices) expect(groupWords[groupOf(kind)]).toBeTruthy();
    expect(kindWords('GOVERNMENT_BODY')).toBe('government body');
  });

  it('grow with the number of relations, to an end', () => {
    expect(radiusOf(0, 2)).toBeLessThan(radiusOf(1, 2));
    expect(radiusOf(100_000, 2)).toBe(20);
    expect(radiusOf(100_000, 1_000)).toBeLessThan(10);
  });

  it('shorten only what is long', () => {
    expect(shorten('Iran')).toBe('Iran');
    expect(shorten('x'.repeat(60))).toMatch(/^x{32}…$/);
  });

  it('mark the line of a relation, and all lines of a pair', () => {
    const [line] = linesOf([aRelation('r1', ['a', 'ATTACKS', 'b'])], someTypes);
    if (!line) throw new Error('there is no line');
    expect(isMarked(line, { kind: 'relation', id: 'r1' })).toBe(true);
    expect(isMarked(line, { kind: 'pair', a: 'b', b: 'a' })).toBe(true);
    expect(isMarked(line, { kind: 'pair', a: 'b', b: 'c' })).toBe(false);
    expect(isMarked(line, { kind: 'actor', id: 'a' })).toBe(false);
    expect(isMarked(line, null)).toBe(false);
  });
});
