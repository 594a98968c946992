import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWhens } from '../../../src/time/merge-whens.js';
import { readWhen } from '../../../src/time/read-when.js';
import { edtfText } from './edtf-texts.js';

const merged = (...texts: string[]) => mergeWhens(texts.map((text) => readWhen(text)));
const whens = fc
  .array(fc.tuple(edtfText, fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((dated) => dated.map(([text, inferred]) => readWhen(text, inferred)));

describe('merging datings of one moment', () => {
  it('says nothing of none', () => {
    expect(mergeWhens([])).toBeNull();
  });

  it('keeps the text on which all agree, and with it what the text alone says', () => {
    expect(merged('2014~', '2014~')).toEqual(readWhen('2014~'));
  });

  it.each([
    [['2011', '2014'], '2011/2014', 'YEAR'],
    [['2014', '2011'], '2011/2014', 'YEAR'],
    [['2014', '2014~'], '2013/2015', 'YEAR'],
    [['2014', '2014-05'], '2014', 'YEAR'],
    [['2014-01', '2014-12'], '2014-01/2014-12', 'MONTH'],
    [['2014-05-01', '2014-05'], '2014-05', 'MONTH'],
    [['2014-05-01', '2014-05-31'], '2014-05-01/2014-05-31', 'DAY'],
    [['2021', '2022-03'], '2021-01/2022-03', 'YEAR'],
    [['2021', '2022-03-05'], '2021-01-01/2022-03-05', 'YEAR'],
    [['2020-01-03T00:47Z', '2020-01-03T05:00Z'], '2020-01-03T00:47Z/2020-01-03T05:00Z', 'MINUTE'],
    [['2020-01-03T00:47Z', '2020-01-03'], '2020-01-03', 'DAY'],
    [['201X', '2014'], '201X', 'DECADE'],
    [['201X', '2021'], '2010/2021', 'DECADE'],
    [['2014/..', '2011'], '2011/..', 'UNKNOWN'],
    [['../2003', '2003-05-07'], '../2003', 'UNKNOWN'],
    [['../2003', '2004-05-07'], '../2004-05-07', 'UNKNOWN'],
  ])('takes %j together as %s, to the %s', (texts, edtf, precision) => {
    expect(merged(...texts)).toMatchObject({ edtf, precision });
  });

  it('says nothing when one is open before and another after', () => {
    expect(merged('../2003', '2011/..')).toBeNull();
  });

  it('is inferred as soon as one is', () => {
    expect(mergeWhens([readWhen('2011'), readWhen('2011', true)])?.inferred).toBe(true);
    expect(mergeWhens([readWhen('2011', true), readWhen('2014')])?.inferred).toBe(true);
    expect(merged('2011', '2014')?.inferred).toBe(false);
  });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(whens, (some) => {
        expect(mergeWhens(some.toReversed())).toEqual(mergeWhens(some));
      }),
    );
  });

  it('contains each of them, an open side included', () => {
    fc.assert(
      fc.property(whens, (some) => {
        const all = mergeWhens(some);
        for (const each of some) {
          expect(isNull(all?.earliest) || (each.earliest ?? '') >= String(all?.earliest)).toBe(true);
          expect(isNull(all?.latest) || (each.latest ?? '~') <= String(all?.latest)).toBe(true);
        }
      }),
    );
  });

  it('writes a text that reads back as the same span', () => {
    fc.assert(
      fc.property(whens, (some) => {
        const all = mergeWhens(some);
        if (all) expect(readWhen(all.edtf)).toMatchObject({ earliest: all.earliest, latest: all.latest });
      }),
    );
  });
});

function isNull(instant: string | null | undefined): boolean {
  return instant === null || instant === undefined;
}
