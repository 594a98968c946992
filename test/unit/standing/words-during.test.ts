import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedClaim } from '../../../src/standing/claimed-days.js';
import { judge } from '../../../src/standing/judge.js';
import { standingSteps } from '../../../src/standing/standing-steps.js';
import { standingWord } from '../../../src/standing/standing-word.js';
import { readSteps, wordsDuring } from '../../../src/standing/words-during.js';
import { dayAfter } from '../../../src/time/day.js';
import { modalities, stances, timeReadings } from '../../../src/vocabulary/words.js';

const steps = readSteps([
  ' NOT_YET NOT_YET',
  '2002-03-01 AFFIRMED UNSTATED',
  '2003-01-01 PROJECTED_AFFIRMED ENDED',
]);

describe('the words of some days', () => {
  it.each([
    ['2001-01-01', '2002-02-28', ['NOT_YET']],
    ['2001-01-01', '2002-03-01', ['NOT_YET', 'AFFIRMED']],
    ['2002-03-01', '2002-12-31', ['AFFIRMED']],
    ['2002-12-31', '2003-01-01', ['AFFIRMED', 'PROJECTED_AFFIRMED']],
    ['2010-01-01', '2010-12-31', ['PROJECTED_AFFIRMED']],
  ])('from %s to %s are all that hold on one of them', (from, until, words) => {
    expect(wordsDuring(steps, { from, until }, 'POSSIBLE')).toEqual(words);
  });

  it('are those of the reading asked for', () => {
    expect(wordsDuring(steps, { from: '2002-03-01', until: '2003-01-01' }, 'CERTAIN')).toEqual([
      'UNSTATED',
      'ENDED',
    ]);
  });

  it('are what the rule says day by day', () => {
    const dates = fc.constantFrom('2020-01-03', '2020-01-05', '2020-01-08');
    const periods = fc.constantFrom('2020-01-02/2020-01-06', '2020-01-04/..', '../2020-01-07', '2020-01');
    const claims = fc.array(
      fc.record({
        stance: fc.constantFrom(...stances),
        modality: fc.constantFrom(...modalities),
        claimed: fc.option(periods.map((edtf) => ({ edtf, inferred: false }))),
        madeAt: fc.option(dates.map((edtf) => ({ edtf, inferred: false }))),
      }),
      { maxLength: 4 },
    );
    const spans = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(claims, spans, fc.constantFrom(...timeReadings), (some, [start, length], reading) => {
        const dated = some.map((claim) => datedClaim(claim, { from: null, until: null, happens: false }));
        const days = [`2020-01-0${start}`];
        for (let at = 0; at < length; at += 1) days.push(dayAfter(days[at] ?? '') ?? '');
        const expected = days.map((day) => standingWord(judge(dated, { from: day, until: day }, reading)));
        const span = { from: days[0] ?? '', until: days.at(-1) ?? '' };
        const found = wordsDuring(readSteps(standingSteps(dated)), span, reading);
        expect(new Set(found)).toEqual(new Set(expected));
      }),
    );
  });
});
