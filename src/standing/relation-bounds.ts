import type { DatedText } from '../time/dated-text.js';
import { mergeWhens } from '../time/merge-whens.js';
import { readPeriod } from '../time/period.js';
import type { When } from '../time/when.js';
import type { Modality, Stance } from '../vocabulary/words.js';
import type { OwnPeriod } from './judged-claim.js';

/** What of a claim decides when its relation is said to hold. */
export type DatedClaim = {
  readonly stance: Stance;
  readonly modality: Modality;
  readonly claimed: DatedText | null;
};

/** When a relation holds by the claims that affirm or qualify it; an end is null where one of them leaves it open, or none tells. */
export type RelationBounds = { from: When | null; until: When | null };

/**
 * The widest reading of the periods claimed; claims without a period, denials and wishes say nothing of it. What is foretold
 * counts only where nothing is told as a fact: an announcement does not move a beginning.
 */
export function relationBounds(claims: readonly DatedClaim[]): RelationBounds {
  const dated = claims
    .filter((claim) => claim.stance !== 'DENIES' && claim.modality !== 'DESIRED')
    .flatMap(({ modality, claimed }) =>
      claimed === null ? [] : [{ modality, ...readPeriod(claimed.edtf, claimed.inferred) }],
    );
  const facts = dated.filter(({ modality }) => modality === 'ACTUAL');
  const periods = facts.length > 0 ? facts : dated;
  return {
    from: widest(periods.map((period) => period.from)),
    until: widest(periods.map((period) => period.until)),
  };
}

/** The time to which claims without a period are confined: what is told as a fact, for no announcement moves one. */
export function ownPeriodOfRelation(claims: readonly DatedClaim[]): OwnPeriod {
  return { ...relationBounds(claims.filter(({ modality }) => modality === 'ACTUAL')), happens: false };
}

function widest(ends: readonly (When | null)[]): When | null {
  const stated = ends.filter((end) => end !== null);
  return stated.length === ends.length ? mergeWhens(stated) : null;
}
