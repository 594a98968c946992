import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdtfError } from '../../../src/time/edtf-error.js';
import { readPeriod } from '../../../src/time/period.js';
import { readWhen } from '../../../src/time/read-when.js';

describe('refusing a text as a date', () => {
  it.each([
    ['', 'is empty', '2020-01-03'],
    [' 2014', 'contains blanks', '2011'],
    ['2014\n', 'contains blanks', '2011'],
    ['2014/2015/2016', 'more than one "/"', '2014/2017'],
    ['2014/', 'leaves a side empty', '2014/..'],
    ['/2014', 'leaves a side empty', '2014/..'],
    ['/', 'leaves a side empty', '2014/..'],
    ['..', 'states no date', '../2003'],
    ['../..', 'states no date', '../2003'],
    ['2011/2003', 'ends before it begins', '2003/2011'],
    ['2014-05/2014-04-30', 'ends before it begins', '2003/2011'],
    ['[2014,2016]', 'a set or list', '2014/2017'],
    ['{2014..2016}', 'a set or list', '2014/2017'],
    ['2014-21', 'is a season', '2021-03/2021-05'],
    ['Y-17000', 'not a year of four digits', '0001 to 9999'],
    ['-0044', 'not a year of four digits', '0001 to 9999'],
    ['20140503', 'not a year of four digits', '0001 to 9999'],
    ['2014S2', 'not a year of four digits', '0001 to 9999'],
    ['201', 'a decade without its X', '201X'],
    ['201X~', 'qualifies a decade', '201X'],
    ['20XX', 'leaves digits open', '201X'],
    ['2014-XX', 'leaves digits open', '2021-07'],
    ['2014-05-0X', 'leaves digits open', '2021-07'],
    ['2020-01-03T00:47Z~', 'qualifies a time of day', '2020-01-03~'],
    ['0000', 'not in the calendar', '0001-01-01'],
    ['2021-13', 'not in the calendar', '0001-01-01'],
    ['2021-00', 'not in the calendar', '0001-01-01'],
    ['2021-02-30', 'not in the calendar', '0001-01-01'],
    ['2021-02-29~', 'not in the calendar', '0001-01-01'],
    ['1900-02-29', 'not in the calendar', '0001-01-01'],
    ['2020-01-03T24:00Z', 'does not exist', '23:59Z'],
    ['2020-01-03T00:60Z', 'does not exist', '23:59Z'],
    ['2021-02-30T00:47Z', 'does not exist', '23:59Z'],
    ['2020-01-03T00:47', 'not a minute in UTC', '2020-01-03T00:47Z'],
    ['2020-01-03T00:47:00Z', 'not a minute in UTC', '2020-01-03T00:47Z'],
    ['2020-01-03T00:47+03:00', 'not a minute in UTC', '2020-01-03T00:47Z'],
    ['2014T00:47Z', 'not a minute in UTC', '2020-01-03T00:47Z'],
    ['?2014', 'qualified elsewhere', '2014-05~'],
    ['2014-~05', 'qualified elsewhere', '2014-05~'],
    ['2014~?', 'qualified elsewhere', '2014-05~'],
    ['14', 'is not a date', '2011'],
    ['2014-5', 'is not a date', '2011'],
    ['201x', 'is not a date', '2011'],
    ['٢٠١٤', 'is not a date', '2011'],
    ['Today', 'is not a date', '2011'],
  ])('says of %j that it %s, and shows %s', (text, problem, example) => {
    const error = errorOf(() => readWhen(text));
    expect(error.problem).toContain(problem);
    expect(error.problem).toContain(`"${text}"`);
    expect(error.expected).toContain(example);
    expect(error.message).toBe(`${error.problem}; expected ${error.expected}`);
  });

  it('names the side of an interval that is wrong', () => {
    expect(errorOf(() => readPeriod('2014/2015-13')).problem).toBe('"2015-13" is not in the calendar');
    expect(errorOf(() => readPeriod('2014 / 2015')).problem).toBe('"2014 " contains blanks');
  });

  it('cuts what it quotes of a long text', () => {
    expect(errorOf(() => readWhen('9'.repeat(100_000))).message.length).toBeLessThan(200);
  });

  it('answers any text with a moment or with its own error', () => {
    const nearlyDates = fc.string({ unit: fc.constantFrom(...'0123459-/.~?%TZX:[ '), maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearlyDates), (text) => {
        try {
          expect(readWhen(text).edtf).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function errorOf(read: () => unknown): EdtfError {
  try {
    read();
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
  throw new Error('The text was accepted.');
}
