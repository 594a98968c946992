import { describe, expect, it } from 'vitest';
import { claimFilter } from '../../../src/claims/claim-filter.js';

const nothing = {
  stanceIn: null,
  modalityIn: null,
  assertedBy: null,
  via: null,
  audienceIn: null,
  source: null,
};

describe('a filter of claims', () => {
  it.each([null, undefined, {}])('asks nothing for %o', (where) => {
    expect(claimFilter(where)).toEqual(nothing);
  });

  it('asks what is given and no more; an empty list is a condition like any other', () => {
    expect(claimFilter({ stanceIn: ['DENIES'], via: [], source: null })).toEqual({
      ...nothing,
      stanceIn: ['DENIES'],
      via: [],
    });
  });
});
