import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../src/time/period.js';
import { readDate } from '../../../src/time/read-date.js';
import { readWhen } from '../../../src/time/read-when.js';
import { dateText, edtfText } from './edtf-texts.js';

describe('reading a period', () => {
  it('takes a single date as the period that begins and ends within it', () => {
    const year = readWhen('2014');
    expect(readPeriod('2014')).toEqual({ edtf: '2014', from: year, until: year });
  });

  it('keeps an open side as not stated', () => {
    expect(readPeriod('2014/..')).toEqual({ edtf: '2014/..', from: readWhen('2014'), until: null });
    expect(readPeriod('../2003')).toEqual({ edtf: '../2003', from: null, until: readWhen('2003') });
  });

  it('reads each side with its own precision and qualifier', () => {
    const { from, until } = readPeriod('2014-06~/2017');
    expect(from).toEqual(readWhen('2014-06~'));
    expect(until).toEqual(readWhen('2017'));
  });

  it.each(['2014/2014', '2014-05/2014', '2014/2014-05', '2015~/2014', '2014-05-07/2014-05-07T08:00Z'])(
    'accepts %s, which may last from its earliest start to its latest end',
    (text) => {
      expect(readPeriod(text).edtf).toBe(text);
    },
  );

  it('says of both sides that they were worked out', () => {
    const { from, until } = readPeriod('2003/2011', true);
    expect([from?.inferred, until?.inferred]).toEqual([true, true]);
  });

  it('has the outer ends of the same text read as one moment', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const { from, until } = readPeriod(text);
        const { earliest, latest } = readWhen(text);
        expect([from?.earliest ?? null, until?.latest ?? null]).toEqual([earliest, latest]);
      }),
    );
  });

  it('reads a date alone as the same moment on both sides', () => {
    fc.assert(
      fc.property(dateText, (text) => {
        expect(readPeriod(text)).toEqual({ edtf: text, from: readDate(text), until: readDate(text) });
      }),
    );
  });
});
