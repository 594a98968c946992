import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhen } from '../../../src/time/read-when.js';
import { dateText, plainDateText } from './edtf-texts.js';

const text = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

describe('the profile beside the reference library', () => {
  it('accepts nothing that the library refuses', () => {
    fc.assert(
      fc.property(dateText, (date) => {
        expect(() => edtf(date)).not.toThrow();
      }),
    );
  });

  it('finds the same first and last second of years, months and days', () => {
    fc.assert(
      fc.property(plainDateText, (date) => {
        const { min, max } = edtf(date);
        expect(readWhen(date)).toMatchObject({ earliest: text(min), latest: text(max) });
      }),
    );
  });

  it.each(['201X', '199X', '2003/2011', '2014-06-10/2014-07'])('finds the same ends of %s', (date) => {
    const { min, max } = edtf(date);
    expect(readWhen(date)).toMatchObject({ earliest: text(min), latest: text(max) });
  });

  it('refuses where the library carries a day that does not exist into the next month', () => {
    expect(text(edtf('2021-02-29').min)).toBe('2021-03-01T00:00:00Z');
    expect(() => readWhen('2021-02-29')).toThrow('not in the calendar');
  });
});
