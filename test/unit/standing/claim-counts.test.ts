import { describe, expect, it } from 'vitest';
import { claimCounts, countsFrom, wasKnown } from '../../../src/standing/claim-counts.js';

const counts = { affirms: 1, denies: 2, qualifies: 3, desires: 4 };
const [first, second] = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'];

describe('counts of claims', () => {
  it('are shown under the names of the schema', () => {
    expect(claimCounts(counts)).toEqual({ affirm: 1, deny: 2, qualify: 3, desire: 4 });
  });

  it('come from a row with the time for which they were known, and nothing else', () => {
    const columns = { ...counts, knownFrom: first, knownUntil: second };
    expect(countsFrom({ ...columns, ...{ id: 'event:raid' } })).toEqual(columns);
  });
});

describe('a state', () => {
  it.each([
    ['before it was known', '2023-12-31T23:59:59Z', second, false],
    ['from the instant on at which it was', first, second, true],
    ['until another took its place', '2024-01-31T23:59:59Z', second, true],
    ['no longer at the instant of that', second, second, false],
    ['for all time where none did', '2099-01-01T00:00:00Z', null, true],
  ])('counts: %s', (_when, at, knownUntil, expected) => {
    expect(wasKnown({ knownFrom: first, knownUntil }, at)).toBe(expected);
  });
});
