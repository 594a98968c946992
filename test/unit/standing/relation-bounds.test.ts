import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatedClaim,
  ownPeriodOfRelation,
  relationBounds,
} from '../../../src/standing/relation-bounds.js';
import { datedText } from '../../../src/time/dated-text.js';
import { modalities, stances } from '../../../src/vocabulary/words.js';

function claimed(period: string | null, more: Partial<DatedClaim> = {}): DatedClaim {
  return { stance: 'AFFIRMS', modality: 'ACTUAL', claimed: datedText(period, false), ...more };
}

const texts = (claims: readonly DatedClaim[]) => {
  const { from, until } = relationBounds(claims);
  return [from?.edtf ?? null, until?.edtf ?? null];
};

describe('when a relation holds by its claims', () => {
  it.each<[string, DatedClaim[], [string | null, string | null]]>([
    ['no claim tells nothing', [], [null, null]],
    ['one without a period tells nothing', [claimed(null)], [null, null]],
    ['one tells its period', [claimed('2001/2005')], ['2001', '2005']],
    ['a single date is beginning and end', [claimed('2001-05')], ['2001-05', '2001-05']],
    ['an open end stays open', [claimed('2001/..')], ['2001', null]],
    ['an open beginning stays open', [claimed('../2005')], [null, '2005']],
    ['two that agree tell what each tells', [claimed('2001/2005'), claimed('2001/2005')], ['2001', '2005']],
    [
      'of several, the widest reading of each end',
      [claimed('2001/2005'), claimed('2003/2007')],
      ['2001/2003', '2005/2007'],
    ],
    ['an end left open by one is open', [claimed('2001/2005'), claimed('2001/..')], ['2001', null]],
    ['one without a period takes nothing away', [claimed('2001/2005'), claimed(null)], ['2001', '2005']],
    [
      'a denial says nothing of it',
      [claimed('2001/2005'), claimed('1990/2020', { stance: 'DENIES' })],
      ['2001', '2005'],
    ],
    ['a denial alone tells nothing', [claimed('1990/2020', { stance: 'DENIES' })], [null, null]],
    ['a wish says nothing of it', [claimed('2030/..', { modality: 'DESIRED' })], [null, null]],
    ['what holds in part holds', [claimed('2001/2005', { stance: 'QUALIFIES' })], ['2001', '2005']],
    [
      'what is foretold moves no fact',
      [claimed('2001/2005'), claimed('2030/..', { modality: 'FUTURE' })],
      ['2001', '2005'],
    ],
    [
      'what is foretold counts where there is no fact',
      [claimed('2030/..', { modality: 'FUTURE' })],
      ['2030', null],
    ],
    [
      'what is supposed counts as what is foretold does',
      [claimed('2030/..', { modality: 'FUTURE' }), claimed('2030/..', { modality: 'HYPOTHETICAL' })],
      ['2030', null],
    ],
    [
      'a fact without a period leaves it to what is foretold',
      [claimed(null), claimed('2030/..', { modality: 'FUTURE' })],
      ['2030', null],
    ],
  ])('%s', (_what, claims, expected) => {
    expect(texts(claims)).toEqual(expected);
  });

  it('has the bounds of both ends for comparing', () => {
    expect(relationBounds([claimed('2001/2005-03'), claimed('2002/2004')])).toMatchObject({
      from: { earliest: '2001-01-01T00:00:00Z', latest: '2002-12-31T23:59:59Z' },
      until: { earliest: '2004-01-01T00:00:00Z', latest: '2005-03-31T23:59:59Z' },
    });
  });

  it('is worked out as soon as one date was', () => {
    const { from } = relationBounds([
      claimed('2001/..'),
      claimed(null, { claimed: { edtf: '2001/..', inferred: true } }),
    ]);
    expect(from?.inferred).toBe(true);
  });
});

describe('the period that claims without one are confined to', () => {
  const foretold = claimed('2030/..', { modality: 'FUTURE' });
  it.each<[string, DatedClaim[], [string | null, string | null]]>([
    [
      'is what facts tell',
      [claimed('2001/2005'), claimed('2003/2007'), foretold],
      ['2001/2003', '2005/2007'],
    ],
    ['is none where all is foretold', [claimed(null), foretold], [null, null]],
    ['is none where all is denied', [claimed('2001', { stance: 'DENIES' })], [null, null]],
  ])('%s', (_what, claims, expected) => {
    const { from, until, happens } = ownPeriodOfRelation(claims);
    expect([from?.edtf ?? null, until?.edtf ?? null, happens]).toEqual([...expected, false]);
  });
});

const periods = ['2001', '2003/2005', '2004/..', '../2010', '201X', '2012-05~/2013', null];
const anyClaim: fc.Arbitrary<DatedClaim> = fc.record({
  stance: fc.constantFrom(...stances),
  modality: fc.constantFrom(...modalities),
  claimed: fc
    .tuple(fc.constantFrom(...periods), fc.boolean())
    .map(([edtf, inferred]) => datedText(edtf, inferred)),
});

describe('for any claims', () => {
  it('their order makes no difference', () => {
    const shuffled = fc
      .array(anyClaim, { maxLength: 6 })
      .chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(relationBounds(others)).toEqual(relationBounds(claims));
      }),
    );
  });

  it('one more fact never narrows what facts have told', () => {
    const fact = anyClaim.map((claim): DatedClaim => ({ ...claim, stance: 'AFFIRMS', modality: 'ACTUAL' }));
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 5 }), fact, (claims, more) => {
        const before = relationBounds(claims);
        const after = relationBounds([...claims, more]);
        if (before.from === null || before.until === null || more.claimed === null) return;
        expect((after.from?.earliest ?? '') <= (before.from.earliest ?? '')).toBe(true);
        expect((after.until?.latest ?? '9999') >= (before.until.latest ?? '9999')).toBe(true);
      }),
    );
  });
});
