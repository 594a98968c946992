import type { Modality, Stance } from '../vocabulary/words.js';

/** What of a claim that stands goes into the kept summary of its proposition. */
export type SummarisedClaim = {
  readonly stance: Stance;
  readonly modality: Modality;
  readonly assertedById: string;
  /** The documents that it cites. */
  readonly sourceIds: readonly string[];
  /** The documents that its citations lead to, copies told by their originals; one for each citation. */
  readonly originalIds: readonly string[];
};

/** What lists and filters need of the claims about one proposition; wishes are counted apart and on no side. */
export type ClaimSummary = {
  claims: number;
  affirms: number;
  denies: number;
  qualifies: number;
  desires: number;
  /** Independent documents: copies fold into what they copy. */
  sources: number;
  /** Citations. */
  mentions: number;
  /** Whose word there is on it, sorted. */
  asserterIds: readonly string[];
  /** The documents that are cited, sorted. */
  sourceIds: readonly string[];
};

/** Counts the claims that stand about one proposition; their order does not matter. */
export function summariseClaims(claims: readonly SummarisedClaim[]): ClaimSummary {
  const counted = claims.filter((claim) => claim.modality !== 'DESIRED');
  const taking = (stance: Stance) => counted.filter((claim) => claim.stance === stance).length;
  const originals = claims.flatMap((claim) => claim.originalIds);
  return {
    claims: claims.length,
    affirms: taking('AFFIRMS'),
    denies: taking('DENIES'),
    qualifies: taking('QUALIFIES'),
    desires: claims.length - counted.length,
    sources: new Set(originals).size,
    mentions: originals.length,
    asserterIds: distinct(claims.map((claim) => claim.assertedById)),
    sourceIds: distinct(claims.flatMap((claim) => claim.sourceIds)),
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
