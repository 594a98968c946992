import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/standing/claim-spans.js';
import { datedClaim } from '../../../src/standing/claimed-days.js';
import { readWhen } from '../../../src/time/read-when.js';
import type { TimeReading } from '../../../src/vocabulary/words.js';
import { claim, happened, noPeriod } from './any-claim.js';

function span(text: string, reading: TimeReading, own = noPeriod): string | null {
  const found = spanOf(datedClaim(claim(text), own), reading);
  return found && `${found.from ?? '..'} to ${found.until ?? '..'}`;
}

describe('the days of which a claim about something that lasts speaks', () => {
  it.each([
    // What is claimed, the days that nothing rules out, the days between known facts.
    ['AFFIRMS', '.. to ..', null],
    ['AFFIRMS 2014/2017', '2014-01-01 to 2017-12-31', '2014-12-31 to 2017-01-01'],
    ['AFFIRMS 2014/2017 made 2021', '2014-01-01 to 2017-12-31', '2014-12-31 to 2017-01-01'],
    ['AFFIRMS 2014/..', '2014-01-01 to ..', '2014-12-31 to 2014-12-31'],
    ['AFFIRMS ../2017', '.. to 2017-12-31', null],
    ['AFFIRMS ../2017 made 2021', '.. to 2017-12-31', null],
    ['AFFIRMS 2014~/..', '2013-01-01 to ..', '2015-12-31 to 2015-12-31'],
    ['AFFIRMS 2014-03-05', '2014-03-05 to 2014-03-05', '2014-03-05 to 2014-03-05'],
    ['AFFIRMS 2014', '2014-01-01 to 2014-12-31', '2014-12-31 to 2014-01-01'],
    // In the present tense it is an observation, sure over the whole range in which it was made.
    ['AFFIRMS made 2021-07', '.. to ..', '2021-07-01 to 2021-07-31'],
    ['AFFIRMS 2014/.. made 2021-07', '2014-01-01 to ..', '2014-12-31 to 2021-07-31'],
    ['DENIES 2017/.. made 2021-07-26', '2017-01-01 to ..', '2017-12-31 to 2021-07-26'],
    ['AFFIRMS 2021/.. made 2021-03', '2021-01-01 to ..', '2021-03-01 to 2021-03-31'],
    ['AFFIRMS 2021/.. made 2020~', '2019-01-01 to ..', '2019-01-01 to 2021-12-31'],
    ['AFFIRMS 2022/.. made 2021', '2022-01-01 to ..', '2022-12-31 to 2022-12-31'],
    ['AFFIRMS 2014/.. made 2021/..', '2014-01-01 to ..', '2014-12-31 to 2014-12-31'],
    // What is foretold, supposed or wished is not observed, and a forecast does not reach back.
    ['AFFIRMS FUTURE made 2021-07', '2021-07-01 to ..', null],
    ['AFFIRMS FUTURE 2022/.. made 2021', '2022-01-01 to ..', '2022-12-31 to 2022-12-31'],
    ['AFFIRMS FUTURE ../2025 made 2021', '2021-01-01 to 2025-12-31', null],
    ['AFFIRMS FUTURE ../2020 made 2021', '.. to 2020-12-31', null],
    ['AFFIRMS HYPOTHETICAL made 2021-07', '.. to ..', null],
    ['AFFIRMS DESIRED 2021-07/.. made 2021-07', '2021-07-01 to ..', '2021-07-31 to 2021-07-31'],
  ])('%s: may be %s, is surely %s', (text, possible, certain) => {
    expect(span(text, 'POSSIBLE')).toBe(possible);
    expect(span(text, 'CERTAIN')).toBe(certain);
  });
});

describe('the days of which a claim without a period speaks', () => {
  const told = { from: readWhen('2014'), until: readWhen('2017'), happens: false };
  it.each([
    ['AFFIRMS', '2014-01-01 to 2017-12-31', null],
    ['QUALIFIES', '2014-01-01 to 2017-12-31', null],
    ['AFFIRMS HYPOTHETICAL made 2016', '2014-01-01 to 2017-12-31', null],
    // It is sure of the days alone on which it was said.
    ['AFFIRMS made 2016', '2014-01-01 to 2017-12-31', '2016-01-01 to 2016-12-31'],
    // It is said to be so when others take it to be over, or not to have begun.
    ['AFFIRMS made 2021', '2014-01-01 to ..', '2021-01-01 to 2021-12-31'],
    ['AFFIRMS made 2017-12/2018-01', '2014-01-01 to ..', '2017-12-01 to 2018-01-31'],
    ['AFFIRMS made 2021/..', '2014-01-01 to ..', null],
    ['AFFIRMS made 2010', '.. to 2017-12-31', '2010-01-01 to 2010-12-31'],
    ['AFFIRMS made 2013-12/2014-01', '.. to 2017-12-31', '2013-12-01 to 2014-01-31'],
    ['AFFIRMS HYPOTHETICAL made 2021', '2014-01-01 to ..', null],
    // Who denies it grants no dates, and what is foretold is another time.
    ['DENIES', '.. to ..', null],
    ['DENIES made 2016', '.. to ..', '2016-01-01 to 2016-12-31'],
    ['AFFIRMS FUTURE made 2021', '2021-01-01 to ..', null],
  ])('%s, where others tell 2014/2017 as a fact: may be %s, is surely %s', (text, possible, certain) => {
    expect(span(text, 'POSSIBLE', told)).toBe(possible);
    expect(span(text, 'CERTAIN', told)).toBe(certain);
  });
});

describe('the days of which a claim about an event speaks', () => {
  it.each([
    ['AFFIRMS made 2021-07', '2020-01-03', '2020-01-03 to 2020-01-03', '2020-01-03 to 2020-01-03'],
    ['AFFIRMS made 2021-07', '2020-01', '2020-01-01 to 2020-01-31', '2020-01-31 to 2020-01-01'],
    ['AFFIRMS 2020-02 made 2021-07', '2020-01', '2020-02-01 to 2020-02-29', '2020-02-29 to 2020-02-01'],
    ['AFFIRMS made 2021-07', '2019/..', '2019-01-01 to ..', null],
    ['AFFIRMS made 2021-07', '../2019', '.. to 2019-12-31', null],
    ['AFFIRMS FUTURE made 2021-07', '2021-07/..', '2021-07-01 to ..', null],
  ])('%s, on one of %s: may be %s, is surely %s', (text, occurred, possible, certain) => {
    expect(span(text, 'POSSIBLE', happened(occurred))).toBe(possible);
    expect(span(text, 'CERTAIN', happened(occurred))).toBe(certain);
  });

  it('are not those on which it is reported, where it is not dated', () => {
    const undated = { from: null, until: null, happens: true };
    expect(span('AFFIRMS made 2021-07', 'CERTAIN', undated)).toBeNull();
    expect(span('AFFIRMS made 2021-07', 'POSSIBLE', undated)).toBe('.. to ..');
  });
});
