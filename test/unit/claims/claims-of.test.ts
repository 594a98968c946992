import { describe, expect, it } from 'vitest';
import { claimsOf, noClaims } from '../../../src/claims/claims-of.js';
import { aCitingClaim } from './citing-claim.js';

const claims = [aCitingClaim('one', { period: '2001/2003' }), aCitingClaim('two')];
const row = { period: '2012~', periodInferred: true, happens: true };

describe('the claims about a proposition', () => {
  it('tell the time of a relation themselves, whatever date a row has', () => {
    const { claims: all, own } = claimsOf('relation:r', claims, row);
    expect(all).toBe(claims);
    expect([own.from?.edtf, own.until?.edtf, own.happens]).toEqual(['2001', '2003', false]);
  });

  it.each(['event:e', 'participation:p'])('are about the date of %s, which happens', (id) => {
    const { own } = claimsOf(id, claims, row);
    expect(own).toMatchObject({ from: { edtf: '2012~', inferred: true }, happens: true });
    expect(own.until).toEqual(own.from);
  });

  it('are about no known time where the proposition has none', () => {
    const undated = { period: null, periodInferred: false, happens: false };
    expect(claimsOf('quantity:q', claims, undated).own).toEqual({ from: null, until: null, happens: false });
    expect(claimsOf('identity:i', [], undefined)).toEqual(noClaims);
  });
});
