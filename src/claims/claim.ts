import type { Connection } from '../pages/connection.js';
import type { DatedText } from '../time/dated-text.js';
import type { Audience, Modality, Stance } from '../vocabulary/words.js';

/** Somebody's word on a proposition. */
export type Claim = {
  readonly id: string;
  readonly aboutId: string;
  readonly stance: Stance;
  readonly modality: Modality;
  /** Id of an actor or of a source. */
  readonly assertedById: string;
  /** From the asserter towards the source. */
  readonly viaIds: readonly string[];
  readonly audience: Audience;
  readonly claimed: DatedText | null;
  readonly madeAt: DatedText | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly retractedBecause: string | null;
  readonly supersededById: string | null;
};

/** A page of claims. */
export type ClaimConnection = Connection<Claim>;
