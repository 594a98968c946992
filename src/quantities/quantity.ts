import type { Connection } from '../pages/connection.js';
import type { ClaimCountColumns } from '../standing/claim-counts.js';
import type { DatedText } from '../time/dated-text.js';
import type { Wording } from '../vocabulary/words.js';

/** A reported number of an actor, a relation or an event. */
export type Quantity = ClaimCountColumns & {
  readonly id: string;
  readonly ofId: string;
  readonly measure: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly wording: Wording;
  readonly at: DatedText | null;
};

/** A page of quantities. */
export type QuantityConnection = Connection<Quantity>;
