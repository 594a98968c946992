import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhen } from '../../../src/time/read-when.js';
import { edtfText, plainDateText } from './edtf-texts.js';

describe('reading a moment', () => {
  it.each([
    ['2011', '2011-01-01T00:00:00Z', '2011-12-31T23:59:59Z', 'YEAR'],
    ['2021-07', '2021-07-01T00:00:00Z', '2021-07-31T23:59:59Z', 'MONTH'],
    ['2020-02', '2020-02-01T00:00:00Z', '2020-02-29T23:59:59Z', 'MONTH'],
    ['2020-01-03', '2020-01-03T00:00:00Z', '2020-01-03T23:59:59Z', 'DAY'],
    ['2020-02-29', '2020-02-29T00:00:00Z', '2020-02-29T23:59:59Z', 'DAY'],
    ['2020-01-03T00:47Z', '2020-01-03T00:47:00Z', '2020-01-03T00:47:59Z', 'MINUTE'],
    ['2020-12-31T23:59Z', '2020-12-31T23:59:00Z', '2020-12-31T23:59:59Z', 'MINUTE'],
    ['201X', '2010-01-01T00:00:00Z', '2019-12-31T23:59:59Z', 'DECADE'],
    ['2014~', '2013-01-01T00:00:00Z', '2015-12-31T23:59:59Z', 'YEAR'],
    ['2014?', '2013-01-01T00:00:00Z', '2015-12-31T23:59:59Z', 'YEAR'],
    ['2014%', '2013-01-01T00:00:00Z', '2015-12-31T23:59:59Z', 'YEAR'],
    ['2021-01~', '2020-12-01T00:00:00Z', '2021-02-28T23:59:59Z', 'MONTH'],
    ['2020-03-01~', '2020-02-29T00:00:00Z', '2020-03-02T23:59:59Z', 'DAY'],
    ['0001', '0001-01-01T00:00:00Z', '0001-12-31T23:59:59Z', 'YEAR'],
    ['0050', '0050-01-01T00:00:00Z', '0050-12-31T23:59:59Z', 'YEAR'],
    ['0001~', '0001-01-01T00:00:00Z', '0002-12-31T23:59:59Z', 'YEAR'],
    ['000X', '0001-01-01T00:00:00Z', '0009-12-31T23:59:59Z', 'DECADE'],
    ['9999-12-31~', '9999-12-30T00:00:00Z', '9999-12-31T23:59:59Z', 'DAY'],
    ['2011/2014', '2011-01-01T00:00:00Z', '2014-12-31T23:59:59Z', 'YEAR'],
    ['2014-06-10/2014', '2014-06-10T00:00:00Z', '2014-12-31T23:59:59Z', 'YEAR'],
    ['2014-06~/201X', '2014-05-01T00:00:00Z', '2019-12-31T23:59:59Z', 'DECADE'],
    ['2020-01-03T00:47Z/2020-01-04', '2020-01-03T00:47:00Z', '2020-01-04T23:59:59Z', 'DAY'],
    ['2014/..', '2014-01-01T00:00:00Z', null, 'UNKNOWN'],
    ['../2003-03-20', null, '2003-03-20T23:59:59Z', 'UNKNOWN'],
  ])('reads %s as %s to %s, to the %s', (edtf, earliest, latest, precision) => {
    expect(readWhen(edtf)).toEqual({ edtf, earliest, latest, precision, inferred: false });
  });

  it('keeps that a date was worked out', () => {
    expect(readWhen('2003', true).inferred).toBe(true);
  });

  it('never puts the earliest after the latest', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const { earliest, latest } = readWhen(text);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });

  it('is read back the same from its own text', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        expect(readWhen(readWhen(text).edtf)).toEqual(readWhen(text));
      }),
    );
  });

  it('writes instants whose order as text is their order in time', () => {
    fc.assert(
      fc.property(plainDateText, plainDateText, (a, b) => {
        const [first, second] = [String(readWhen(a).earliest), String(readWhen(b).earliest)];
        expect(first < second).toBe(Date.parse(first) < Date.parse(second));
        expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      }),
    );
  });

  it('holds, when qualified, all that it holds unqualified', () => {
    fc.assert(
      fc.property(plainDateText, fc.constantFrom('~', '?', '%'), (text, qualifier) => {
        const plain = readWhen(text);
        const qualified = readWhen(text + qualifier);
        expect(String(qualified.earliest) <= String(plain.earliest)).toBe(true);
        expect(String(qualified.latest) >= String(plain.latest)).toBe(true);
        expect(qualified.precision).toBe(plain.precision);
      }),
    );
  });
});
