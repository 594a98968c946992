import { createHash } from 'node:crypto';
import { summariseClaims } from '../claims/claim-summary.js';
import type {
  ClaimsOfPropositionsRow,
  KeepRelationBoundsBounds,
  KeepStatesState,
} from '../graph/queries.generated.js';
import { newestKey, oldestKey } from '../pages/list-key.js';
import { type RelationBounds, relationBounds } from '../relations/relation-bounds.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import { type KeptStanding, keptStanding } from '../standing/kept-standing.js';
import { datedText } from '../time/dated-text.js';
import type { When } from '../time/when.js';
import { knownWord } from '../vocabulary/known-word.js';
import { modalities, stances } from '../vocabulary/words.js';

/** What a proposition keeps of its claims; `bounds` for relations alone. */
export type KeptRows = { readonly state: KeepStatesState; readonly bounds: KeepRelationBoundsBounds | null };

/**
 * What a proposition is to keep of its claims that stand. A relation is about the time that its claims tell, anything else
 * about its own date; `firstRecordedAt` is when a relation was first heard of.
 */
export function keptRows(
  id: string,
  rows: readonly ClaimsOfPropositionsRow[],
  { dated, firstRecordedAt }: { dated: OwnPeriod | null; firstRecordedAt: string },
): KeptRows {
  const claims = rows.map(claimFrom);
  const own = dated ?? { ...relationBounds(claims), happens: false };
  const standing = keptStanding(claims, own);
  const kept = { ...summariseClaims(claims), ...standing, ...instants(own), happens: own.happens };
  const bounds = dated ? null : boundsRow(id, own, standing, firstRecordedAt);
  const digest = createHash('sha256')
    .update(JSON.stringify([kept, bounds]))
    .digest('hex')
    .slice(0, 16);
  return { state: { id, digest, ...kept }, bounds };
}

function claimFrom({
  stance,
  modality,
  assertedById,
  sourceIds,
  originalIds,
  ...row
}: ClaimsOfPropositionsRow) {
  return {
    stance: knownWord(stances, stance),
    modality: knownWord(modalities, modality),
    assertedById,
    sourceIds,
    originalIds,
    claimed: datedText(row.claimed, row.claimedInferred),
    madeAt: datedText(row.madeAt, row.madeAtInferred),
  };
}

function boundsRow(
  id: string,
  { from, until }: RelationBounds,
  { reportedPossible, reportedCertain, steps }: KeptStanding,
  firstRecordedAt: string,
): KeepRelationBoundsBounds {
  return {
    id,
    validFrom: from?.edtf ?? null,
    validFromInferred: from?.inferred ?? false,
    validUntil: until?.edtf ?? null,
    validUntilInferred: until?.inferred ?? false,
    newestKey: newestKey(from?.earliest ?? null, id),
    oldestKey: oldestKey(from?.earliest ?? null, id),
    recordedKey: newestKey(firstRecordedAt, id),
    disputed: [reportedPossible, reportedCertain, ...steps].some((words) => words.includes('CONTESTED')),
  };
}

function instants({ from, until }: OwnPeriod) {
  return {
    fromEarliest: known(from)?.earliest ?? null,
    fromLatest: known(from)?.latest ?? null,
    untilEarliest: known(until)?.earliest ?? null,
    untilLatest: known(until)?.latest ?? null,
  };
}

/** A moment that is open on a side bounds nothing. */
function known(when: When | null): When | null {
  return when?.earliest && when.latest ? when : null;
}
