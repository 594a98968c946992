import { describe, expect, it } from 'vitest';
import { datedClaim } from '../../../src/standing/claimed-days.js';
import { standingSteps } from '../../../src/standing/standing-steps.js';
import { claim, noPeriod } from './any-claim.js';

const steps = (...texts: string[]) => standingSteps(texts.map((text) => datedClaim(claim(text), noPeriod)));

describe('the steps of a standing', () => {
  it('are one, without a day, where nothing ever changes', () => {
    expect(steps()).toEqual([' RETRACTED RETRACTED']);
    expect(steps('AFFIRMS')).toEqual([' AFFIRMED UNSTATED']);
  });

  it('run from before all claims to after them, each from its first day on', () => {
    expect(steps('AFFIRMS 2014/.. made 2021-07', 'DENIES 2017/2018')).toEqual([
      ' NOT_YET NOT_YET',
      '2014-01-01 AFFIRMED UNSTATED',
      '2014-12-31 AFFIRMED AFFIRMED',
      '2017-01-01 CONTESTED AFFIRMED',
      '2017-12-31 CONTESTED CONTESTED',
      '2018-01-02 CONTESTED AFFIRMED',
      '2019-01-01 AFFIRMED AFFIRMED',
      '2021-08-01 PROJECTED_AFFIRMED UNSTATED',
    ]);
  });

  it('are not more where a claim changes nothing', () => {
    expect(steps('AFFIRMS 2014/2015', 'AFFIRMS 2014/2015', 'AFFIRMS DESIRED 2014/2015')).toEqual(
      steps('AFFIRMS 2014/2015'),
    );
  });

  it('reach from the first day that can be written to the last', () => {
    expect(steps('AFFIRMS 0001/9999')).toEqual([
      ' NOT_YET NOT_YET',
      '0001-01-01 AFFIRMED UNSTATED',
      '0001-12-31 AFFIRMED AFFIRMED',
      '9999-01-02 AFFIRMED UNSTATED',
    ]);
  });
});
