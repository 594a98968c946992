import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SummarisedClaim, summariseClaims } from '../../../src/claims/claim-summary.js';
import { modalities, stances } from '../../../src/vocabulary/words.js';

function aClaim(more: Partial<SummarisedClaim> = {}): SummarisedClaim {
  return {
    stance: 'AFFIRMS',
    modality: 'ACTUAL',
    assertedById: 'actor:a',
    sourceIds: ['source:s'],
    originalIds: ['source:s'],
    ...more,
  };
}

const anyClaim: fc.Arbitrary<SummarisedClaim> = fc
  .record({
    stance: fc.constantFrom(...stances),
    modality: fc.constantFrom(...modalities),
    assertedById: fc.constantFrom('actor:a', 'actor:b', 'source:s'),
    cited: fc.array(fc.constantFrom('source:s', 'source:t', 'source:u'), { minLength: 1, maxLength: 3 }),
  })
  .map(({ cited, ...claim }) => ({ ...claim, sourceIds: cited, originalIds: cited }));

describe('what is kept of the claims about a proposition', () => {
  it('is nothing of none', () => {
    expect(summariseClaims([])).toEqual({
      claims: 0,
      affirms: 0,
      denies: 0,
      qualifies: 0,
      desires: 0,
      sources: 0,
      mentions: 0,
      asserterIds: [],
      sourceIds: [],
    });
  });

  it('counts sides by stance, whatever is announced or supposed, and wishes on no side', () => {
    const claims = [
      aClaim(),
      aClaim({ modality: 'FUTURE' }),
      aClaim({ modality: 'HYPOTHETICAL', stance: 'DENIES' }),
      aClaim({ stance: 'QUALIFIES' }),
      aClaim({ modality: 'DESIRED', stance: 'DENIES' }),
      aClaim({ modality: 'DESIRED' }),
    ];
    expect(summariseClaims(claims)).toMatchObject({
      claims: 6,
      affirms: 2,
      denies: 1,
      qualifies: 1,
      desires: 2,
    });
  });

  it('counts copies as one with what they copy, but each place where it is said', () => {
    const claims = [
      aClaim({ sourceIds: ['source:copy', 'source:s'], originalIds: ['source:s', 'source:s'] }),
      aClaim({ sourceIds: ['source:s'], originalIds: ['source:s'] }),
      aClaim({ sourceIds: ['source:other'], originalIds: ['source:other'] }),
    ];
    expect(summariseClaims(claims)).toMatchObject({
      sources: 2,
      mentions: 4,
      sourceIds: ['source:copy', 'source:other', 'source:s'],
    });
  });

  it('names each whose word there is once, in order', () => {
    const claims = ['source:s', 'actor:b', 'actor:a', 'actor:b'].map((assertedById) =>
      aClaim({ assertedById }),
    );
    expect(summariseClaims(claims).asserterIds).toEqual(['actor:a', 'actor:b', 'source:s']);
  });

  it('does not depend on the order of the claims, and puts each claim in one place', () => {
    const shuffled = fc
      .array(anyClaim)
      .chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        const summary = summariseClaims(claims);
        expect(summariseClaims(others)).toEqual(summary);
        const { affirms, denies, qualifies, desires } = summary;
        expect(affirms + denies + qualifies + desires).toBe(claims.length);
        expect(summary.sources).toBeLessThanOrEqual(summary.mentions);
      }),
    );
  });
});
