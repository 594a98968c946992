import { describe, expect, it } from 'vitest';
import { judgeAsOf } from '../../../src/standing/judge-as-of.js';
import { ownPeriodOfRelation } from '../../../src/standing/relation-bounds.js';
import { standingWord } from '../../../src/standing/standing-word.js';
import type { TimeReading } from '../../../src/vocabulary/words.js';
import { claim, happened, noPeriod } from './any-claim.js';

function wordOn(
  day: string | null,
  texts: readonly string[],
  reading: TimeReading = 'POSSIBLE',
  own = noPeriod,
): string {
  return standingWord(judgeAsOf(texts.map(claim), own, { validAt: day, reading }));
}

describe('the standing on a day', () => {
  const then = '2021/..';
  it.each<[string, string[]]>([
    ['RETRACTED', []],
    ['AFFIRMED', [`AFFIRMS ${then} made 2021`]],
    ['AFFIRMED', [`AFFIRMS ${then} made 2021`, `DENIES DESIRED ${then} made 2021`]],
    ['AFFIRMED', [`AFFIRMS ${then} made 2021`, 'DENIES ../2020 made 2021']],
    ['DENIED', [`DENIES ${then} made 2021`]],
    ['DENIED', [`DENIES ${then} made 2021`, `AFFIRMS DESIRED ${then} made 2021`]],
    ['NOMINAL', [`QUALIFIES ${then} made 2021`]],
    ['NOMINAL', [`QUALIFIES ${then} made 2021`, `AFFIRMS ${then} made 2021`]],
    ['CONTESTED', [`AFFIRMS ${then} made 2021`, `DENIES ${then} made 2021`]],
    ['CONTESTED', [`QUALIFIES ${then} made 2021`, `DENIES ${then} made 2021`]],
    ['CONTESTED', [`AFFIRMS ${then} made 2021`, `QUALIFIES ${then} made 2021`, `DENIES ${then} made 2021`]],
    ['DESIRED', [`AFFIRMS DESIRED ${then} made 2021`]],
    ['DESIRED', [`AFFIRMS DESIRED ${then}`, `DENIES DESIRED ${then}`, 'AFFIRMS 2000/2001']],
    ['NOT_YET', ['AFFIRMS FUTURE 2022/.. made 2021']],
    ['NOT_YET', ['DENIES 2023/2024', 'AFFIRMS DESIRED 2022/..']],
    ['ENDED', ['AFFIRMS 2003/2011']],
    ['ENDED', ['AFFIRMS 2003/2011', 'DENIES ../2003']],
    ['UNSTATED', ['AFFIRMS 2003/2011', 'AFFIRMS FUTURE 2022/..']],
    ['PROJECTED_AFFIRMED', [`AFFIRMS FUTURE ${then} made 2021`]],
    ['PROJECTED_AFFIRMED', [`AFFIRMS HYPOTHETICAL ${then} made 2021`]],
    ['PROJECTED_AFFIRMED', ['AFFIRMS 2014/.. made 2019']],
    ['AFFIRMED', ['AFFIRMS 2014/..']],
    ['AFFIRMED', ['AFFIRMS 2014/.. made 2021/..']],
    ['AFFIRMED', [`AFFIRMS FUTURE ${then} made 2020`, `AFFIRMS ${then} made 2021`]],
    ['PROJECTED_CONTESTED', [`AFFIRMS FUTURE ${then}`, `DENIES HYPOTHETICAL ${then}`]],
    ['PROJECTED_DENIED', ['DENIES 2017/.. made 2020-12']],
    ['PROJECTED_NOMINAL', [`QUALIFIES FUTURE ${then}`]],
    ['DESIRED', [`AFFIRMS DESIRED ${then} made 2020`]],
  ])('is %s on 2021-07-26 by %j', (word, texts) => {
    expect(wordOn('2021-07-26', texts)).toBe(word);
  });

  it.each<[string, string, string]>([
    ['2013-12-31', 'NOT_YET', 'NOT_YET'],
    ['2014-01-01', 'AFFIRMED', 'UNSTATED'],
    ['2014-12-30', 'AFFIRMED', 'UNSTATED'],
    ['2014-12-31', 'AFFIRMED', 'AFFIRMED'],
    ['2017-01-01', 'AFFIRMED', 'AFFIRMED'],
    ['2017-01-02', 'AFFIRMED', 'UNSTATED'],
    ['2017-12-31', 'AFFIRMED', 'UNSTATED'],
    ['2018-01-01', 'ENDED', 'ENDED'],
  ])('of what is claimed for 2014/2017 is on %s possibly %s, certainly %s', (day, possible, certain) => {
    expect(wordOn(day, ['AFFIRMS 2014/2017'], 'POSSIBLE')).toBe(possible);
    expect(wordOn(day, ['AFFIRMS 2014/2017'], 'CERTAIN')).toBe(certain);
  });

  it.each<[string, string, string, string[], string]>([
    ['2021-07-15', 'AFFIRMED', 'AFFIRMED', ['AFFIRMS made 2021-07'], 'AFFIRMS FUTURE 2025/.. made 2021-07'],
    ['2018-01-01', 'AFFIRMED', 'UNSTATED', ['AFFIRMS made 2021-07'], 'AFFIRMS FUTURE 2025/.. made 2021-07'],
    ['2010-06-01', 'AFFIRMED', 'AFFIRMED', ['AFFIRMS made 2010'], 'AFFIRMS 2014/2017'],
    ['2010-06-01', 'DENIED', 'DENIED', ['DENIES made 2010'], 'AFFIRMS 2014/2017'],
    ['2010-06-01', 'DENIED', 'UNSTATED', ['DENIES'], 'AFFIRMS 2014/2017'],
    ['2030-01-01', 'PROJECTED_AFFIRMED', 'UNSTATED', ['AFFIRMS FUTURE made 2021'], 'AFFIRMS 2014/2017'],
    ['2021-07-15', 'AFFIRMED', 'AFFIRMED', ['AFFIRMS made 2021-07'], 'AFFIRMS 2014/2021-07-10'],
  ])(
    'is on %s possibly %s, certainly %s by %j, and stays so when somebody %s',
    (day, possible, certain, texts, more) => {
      for (const all of [texts, [...texts, more]]) {
        const own = ownPeriodOfRelation(all.map(claim));
        expect(wordOn(day, all, 'POSSIBLE', own)).toBe(possible);
        expect(wordOn(day, all, 'CERTAIN', own)).toBe(certain);
      }
    },
  );

  it('may be NOT_YET once a fact is dated of which nobody had said when, but on the days on which it was said', () => {
    const claims = ['AFFIRMS made 2021-07', 'AFFIRMS 2021-01-20/2025-01-20'];
    const own = ownPeriodOfRelation(claims.map(claim));
    expect(wordOn('2010-06-01', claims, 'POSSIBLE', own)).toBe('NOT_YET');
    expect(wordOn('2021-07-31', claims, 'CERTAIN', own)).toBe('AFFIRMED');
  });

  it('is surely one of two sides where the other is not sure of that day', () => {
    const claims = ['AFFIRMS 2014/2017', 'DENIES 2016/2018'];
    expect(wordOn('2016-06-01', claims, 'POSSIBLE')).toBe('CONTESTED');
    expect(wordOn('2016-06-01', claims, 'CERTAIN')).toBe('AFFIRMED');
  });
});

describe('the standing as last reported', () => {
  it.each<[string, string | null, string, string[]]>([
    ['AFFIRMED', '2021-07', 'what is observed, when it was said', ['AFFIRMS 2014/.. made 2021-07']],
    ['AFFIRMED', '2011', 'what is over, at its end', ['AFFIRMS 2003/2011 made 2021-07']],
    ['AFFIRMED', '2014', 'what has a beginning alone, at its beginning', ['AFFIRMS 2014/..']],
    ['AFFIRMED', null, 'what is not dated, at no moment', ['AFFIRMS']],
    ['DENIED', '2021-07', 'the last word', ['AFFIRMS 2003/2011 made 2021-07', 'DENIES 2017/.. made 2021-07']],
    [
      'CONTESTED',
      '2021-07',
      'sides together',
      ['AFFIRMS 2021/.. made 2021-07', 'DENIES 2017/.. made 2021-07-26'],
    ],
    [
      'AFFIRMED',
      '2021',
      'facts before forecasts',
      ['AFFIRMS 2014/.. made 2021', 'DENIES FUTURE 2022/.. made 2021'],
    ],
    [
      'PROJECTED_DENIED',
      '2022',
      'a forecast alone, when it is to begin',
      ['DENIES FUTURE 2022/.. made 2021'],
    ],
    [
      'PROJECTED_AFFIRMED',
      '2022',
      'a forecast of a period, when it is to begin',
      ['AFFIRMS FUTURE 2022/2025'],
    ],
    [
      'PROJECTED_AFFIRMED',
      '2021',
      'a forecast without a date, when it was made',
      ['AFFIRMS FUTURE made 2021'],
    ],
    ['DESIRED', '2021-07', 'a wish alone', ['AFFIRMS DESIRED 2021-07/.. made 2021-07']],
    [
      'PROJECTED_AFFIRMED',
      '2030',
      'what is counted before wishes',
      ['AFFIRMS FUTURE 2030', 'AFFIRMS DESIRED 2040'],
    ],
    ['RETRACTED', null, 'nothing', []],
  ])('is %s at %s for %s', (word, judgedAt, _why, texts) => {
    const judged = judgeAsOf(texts.map(claim), noPeriod, { validAt: null, reading: 'POSSIBLE' });
    expect([standingWord(judged), judged.judgedAt?.edtf ?? null]).toEqual([word, judgedAt]);
  });

  it('of an event is judged at its date, however late it is reported, and surely so', () => {
    const judged = judgeAsOf([claim('AFFIRMS made 2021-07')], happened('2020-01'), {
      validAt: null,
      reading: 'CERTAIN',
    });
    expect([standingWord(judged), judged.judgedAt?.edtf]).toEqual(['AFFIRMED', '2020-01']);
  });

  it.each([
    ['../2003', 'AFFIRMED'],
    ['2019/..', 'AFFIRMED'],
  ])('of an event that is dated on one side alone, %s, is judged there: %s', (occurred, word) => {
    const judged = judgeAsOf([claim('AFFIRMS made 2021-07')], happened(occurred), {
      validAt: null,
      reading: 'POSSIBLE',
    });
    expect([standingWord(judged), judged.judgedAt?.edtf]).toEqual([word, occurred]);
  });

  it('of what is not dated is sure of nothing', () => {
    expect(wordOn(null, ['AFFIRMS'], 'CERTAIN')).toBe('UNSTATED');
  });

  it('tells of several datings of one moment the one that was read, not worked out', () => {
    const made = (edtf: string, inferred: boolean) => ({ ...claim('AFFIRMS'), madeAt: { edtf, inferred } });
    const judged = (...claims: ReturnType<typeof made>[]) =>
      judgeAsOf(claims, noPeriod, { validAt: null, reading: 'POSSIBLE' }).judgedAt;
    expect(judged(made('2021-07', true), made('2021-07', false))).toMatchObject({ inferred: false });
    expect(judged(made('2021-07', false), made('2021-07-31', true))).toMatchObject({ edtf: '2021-07-31' });
  });
});
