import type { Connection } from '../pages/connection.js';
import type { ClaimCountColumns } from '../standing/claim-counts.js';
import type { DatedText } from '../time/dated-text.js';
import type { Quad } from '../vocabulary/words.js';

/** The code of an event in the PLOVER codebook. */
export type EventCode = {
  readonly category: string;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly cameo: string | null;
};

/** Something that happened, or was announced, planned or threatened. */
export type Event = ClaimCountColumns & {
  readonly id: string;
  readonly summary: string;
  readonly occurred: DatedText | null;
  readonly place: string | null;
  readonly binding: boolean | null;
  readonly code: EventCode | null;
  readonly quad: Quad | null;
  readonly intensity: number | null;
  readonly mentions: number;
  readonly sources: number;
};

/** A page of events. */
export type EventConnection = Connection<Event>;
