import { describe, expect, it } from 'vitest';
import { isStretch, type Stretch, stretchesOf } from '../../../src/time/calendar-stretch.js';
import { EdtfError } from '../../../src/time/edtf-error.js';
import { readDate } from '../../../src/time/read-date.js';

describe('stretches of which a period takes a part', () => {
  it.each<[Stretch, string, string[]]>([
    ['DAY', '2020-02-28/2020-03-01', ['2020-02-28', '2020-02-29', '2020-03-01']],
    ['DAY', '1969-12-31/1970-01-01', ['1969-12-31', '1970-01-01']],
    ['DAY', '0001-01-01', ['0001-01-01']],
    ['MONTH', '2019-11-30/2020-02-01T00:00Z', ['2019-11', '2019-12', '2020-01', '2020-02']],
    ['YEAR', '2003-05', ['2003']],
    ['YEAR', '0009/0011', ['0009', '0010', '0011']],
    ['YEAR', '2003~', ['2002', '2003', '2004']],
    ['DECADE', '199X/2000-01-01', ['199X', '200X']],
    ['DECADE', '0001/0010', ['000X', '001X']],
    ['DECADE', '9999', ['999X']],
  ])('%s, %s', (stretch, during, texts) => {
    const found = stretchesOf(during, stretch);
    expect(found.texts()).toEqual(texts);
    expect(found.count).toBe(texts.length);
  });

  it.each<Stretch>(['DAY', 'MONTH', 'YEAR', 'DECADE'])(
    'follow one another without a gap, by %s',
    (stretch) => {
      const dates = stretchesOf('1895-06/1904-07', stretch)
        .texts()
        .map((text) => readDate(text));
      for (const [at, { earliest }] of dates.entries()) {
        const before = dates[at - 1]?.latest;
        if (before) expect(Date.parse(earliest ?? '') - Date.parse(before)).toBe(1_000);
      }
    },
  );

  it.each(['2003/..', '../2003'])('are not to be told of %s', (during) => {
    expect(() => stretchesOf(during, 'YEAR')).toThrow(EdtfError);
  });
});

it('minutes and unknown spans are no stretches', () => {
  const precisions = ['MINUTE', 'DAY', 'MONTH', 'YEAR', 'DECADE', 'UNKNOWN'] as const;
  expect(precisions.filter(isStretch)).toEqual(['DAY', 'MONTH', 'YEAR', 'DECADE']);
});
