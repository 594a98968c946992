import { describe, expect, it } from 'vitest';
import { becauseOf } from '../../../src/changes/because-of.js';
import type { CitingClaim } from '../../../src/claims/claim-columns.js';
import type { AsOf } from '../../../src/standing/as-of.js';

const claim = (id: string, claimed: string | null, madeAt: string | null): CitingClaim => ({
  id,
  aboutId: 'relation:one',
  stance: 'AFFIRMS',
  modality: 'ACTUAL',
  assertedById: 'actor:a',
  viaIds: [],
  audience: 'PUBLIC',
  claimed: claimed === null ? null : { edtf: claimed, inferred: false },
  madeAt: madeAt === null ? null : { edtf: madeAt, inferred: false },
  recordedAt: '2024-01-01T00:00:00Z',
  retractedAt: null,
  retractedBecause: null,
  supersededById: null,
  sourceIds: [],
  originalIds: [],
});
const own = { from: null, until: null, happens: false };
const at = (claims: CitingClaim[], validAt: string | null) => {
  const asOf: AsOf = { validAt, knownAt: '2024-01-01T00:00:00Z', reading: 'POSSIBLE' };
  return { of: { claims, own }, asOf };
};
const idsOf = (claims: readonly CitingClaim[]) => claims.map(({ id }) => id);

const early = claim('claim:early', '2001/2003', '2002');
const late = claim('claim:late', '2010/2012', '2011');
const always = claim('claim:always', '1990/2020', '2020');
const undated = claim('claim:undated', '2001/2003', null);

describe('the claims behind a change', () => {
  it('are those that speak of one day and not of the other, latest made first, undated last', () => {
    const claims = [always, late, early, undated];
    expect(idsOf(becauseOf(at(claims, '2002-01-01'), at(claims, '2011-01-01')))).toEqual([
      'claim:late',
      'claim:early',
      'claim:undated',
    ]);
  });

  it('are those that came or went between two times of knowing, whether or not they speak of the day', () => {
    expect(idsOf(becauseOf(at([always, early], '2002-01-01'), at([always, late], '2002-01-01')))).toEqual([
      'claim:late',
      'claim:early',
    ]);
  });

  it('are told once where both clocks move', () => {
    expect(idsOf(becauseOf(at([early], '2002-01-01'), at([early, late], '2011-01-01')))).toEqual([
      'claim:late',
      'claim:early',
    ]);
  });

  it('are those that speak of the time between where nobody speaks of either day', () => {
    const claims = [late, early, undated];
    const behind = (from: string | null, until: string) =>
      idsOf(becauseOf(at(claims, from), at(claims, until)));
    expect(behind('2000-01-01', '2009-01-01')).toEqual(['claim:early', 'claim:undated']);
    expect(behind('2000-01-01', '2013-01-01')).toEqual(['claim:late', 'claim:early', 'claim:undated']);
    expect(behind('2004-01-01', '2009-01-01')).toEqual([]);
  });

  it('are none where the same claims speak of both days', () => {
    expect(becauseOf(at([always], '2019-01-01'), at([always], '2020-06-01'))).toEqual([]);
  });

  it('are in one order where they were made at the same time: by descending id', () => {
    const [one, other] = [claim('claim:a', '2001', '2002'), claim('claim:b', '2001', '2002')];
    expect(idsOf(becauseOf(at([], null), at([one, other], null)))).toEqual(['claim:b', 'claim:a']);
  });
});
