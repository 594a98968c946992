import { describe, expect, it } from 'vitest';
import { type AsOf, asOfParams, clockParams } from '../../../src/standing/as-of.js';

const lastReported: AsOf = { validAt: null, knownAt: '2024-01-01T00:00:00Z', reading: 'POSSIBLE' };
const onADay: AsOf = { ...lastReported, validAt: '2021-07-26', reading: 'CERTAIN' };

describe('what a list is filtered by', () => {
  it('is the clocks', () => {
    expect(clockParams(lastReported)).toEqual({
      knownAt: '2024-01-01T00:00:00Z',
      validAt: null,
      certain: false,
    });
    expect(clockParams(onADay)).toEqual({
      knownAt: '2024-01-01T00:00:00Z',
      validAt: '2021-07-26',
      certain: true,
    });
  });

  it('is, as last reported, whatever has not been withdrawn', () => {
    const { standingIn } = asOfParams(lastReported);
    expect(standingIn).toEqual(
      expect.arrayContaining(['AFFIRMED', 'PROJECTED_AFFIRMED', 'DENIED', 'ENDED', 'NOT_YET', 'UNSTATED']),
    );
    expect(standingIn).not.toContain('RETRACTED');
  });

  it('is, on a day, whatever somebody speaks of then', () => {
    const { standingIn } = asOfParams(onADay);
    expect(standingIn.filter((word) => !word.startsWith('PROJECTED_')).toSorted()).toEqual([
      'AFFIRMED',
      'CONTESTED',
      'DENIED',
      'DESIRED',
      'NOMINAL',
    ]);
  });

  it('is the statuses asked for, and no other, projected or not as asked', () => {
    const words = (projected: boolean | null) =>
      asOfParams(onADay, { statusIn: ['ENDED', 'AFFIRMED'], projected }).standingIn;
    expect(words(null)).toEqual(['ENDED', 'PROJECTED_ENDED', 'AFFIRMED', 'PROJECTED_AFFIRMED']);
    expect(words(true)).toEqual(['PROJECTED_ENDED', 'PROJECTED_AFFIRMED']);
    expect(words(false)).toEqual(['ENDED', 'AFFIRMED']);
    expect(asOfParams(onADay, { statusIn: [], projected: null }).standingIn).toEqual([]);
  });
});
