import type { ClaimRecord } from '../../src/data-set/data-set.js';

/** What `describeClaim` needs of a claim; to be put into the selection of any claims. */
export const claimFields = /* GraphQL */ `
  stance
  modality
  claimedValidity { from { edtf inferred } until { edtf inferred } }
  assertedBy { ... on Node { id } }
  via { id }
  audience
  madeAt { edtf inferred }
  evidence { source { id } locator { paragraph } fidelity }
`;

type When = { edtf: string; inferred: boolean };

/** A claim as `claimFields` selects it. */
export type ClaimAnswer = {
  stance: string;
  modality: string;
  claimedValidity: { from: When | null; until: When | null } | null;
  assertedBy: { id: string };
  via: { id: string }[];
  audience: string;
  madeAt: When | null;
  evidence: { source: { id: string }; locator: { paragraph: number | null } | null; fidelity: string }[];
};

/**
 * A claim on one line, in the shorthand of the data format with nothing left out but the date on which it was made:
 * `DENIES FUTURE inferred 2022/.. by actor:pentagon to UNKNOWN @ article 7 PARAPHRASED`.
 */
function describeClaim(claim: ClaimAnswer): string {
  const { stance, modality, claimedValidity, assertedBy, via, audience, evidence } = claim;
  const places = evidence.map(
    ({ source, locator, fidelity }) =>
      `${source.id.replace('source:', '')} ${locator?.paragraph} ${fidelity}`,
  );
  return [
    stance,
    modality,
    ...(claimedValidity ? [describePeriod(claimedValidity)] : []),
    `by ${assertedBy.id}`,
    ...(via.length > 0 ? [`via ${via.map(({ id }) => id).join(', ')}`] : []),
    `to ${audience}`,
    `@ ${places.join('; ')}`,
  ].join(' ');
}

/** A claim of the files on one line, as `describeClaims` tells it of an answer. */
export function describeRecord(claim: ClaimRecord): string {
  const { stance, modality, claimed, assertedById, viaIds, audience, evidence } = claim;
  const places = evidence.map(
    ({ sourceId, paragraph, fidelity }) => `${sourceId.replace('source:', '')} ${paragraph} ${fidelity}`,
  );
  return [
    stance,
    modality,
    ...(claimed ? [`${claimed.inferred ? 'inferred ' : ''}${claimed.edtf}`] : []),
    `by ${assertedById}`,
    ...(viaIds.length > 0 ? [`via ${viaIds.join(', ')}`] : []),
    `to ${audience}`,
    `@ ${places.join('; ')}`,
  ].join(' ');
}

/** The claims on one line each, sorted by text. */
export function describeClaims(claims: readonly ClaimAnswer[]): string[] {
  return claims.map(describeClaim).toSorted();
}

// A date that is both ends stands once.
function describePeriod({ from, until }: { from: When | null; until: When | null }): string {
  const [start, end] = [from?.edtf ?? '..', until?.edtf ?? '..'];
  const inferred = from?.inferred || until?.inferred ? 'inferred ' : '';
  return `${inferred}${start === end ? start : `${start}/${end}`}`;
}
