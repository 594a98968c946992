import { describe, expect, it } from 'vitest';
import { claimFilter } from '../../../src/claims/claim-filter.js';
import { clockParams } from '../../../src/standing/as-of.js';
import { asLastReported } from '../../support/clocks.js';

const nothing = {
  ...clockParams(asLastReported),
  stanceIn: null,
  modalityIn: null,
  assertedBy: null,
  via: null,
  audienceIn: null,
  source: null,
};

describe('a filter of claims', () => {
  it.each([null, undefined, {}])('asks nothing for %o', (where) => {
    expect(claimFilter(where, asLastReported)).toEqual(nothing);
  });

  it('asks what is given and no more; an empty list is a condition like any other', () => {
    expect(claimFilter({ stanceIn: ['DENIES'], via: [], source: null }, asLastReported)).toEqual({
      ...nothing,
      stanceIn: ['DENIES'],
      via: [],
    });
  });
});
