import type { Connection } from '../pages/connection.js';
import type { ClaimCountColumns } from '../standing/claim-counts.js';
import type { ParticipantRole } from '../vocabulary/words.js';

/** One actor's part in one event. */
export type Participation = ClaimCountColumns & {
  readonly id: string;
  readonly eventId: string;
  readonly actorId: string;
  readonly role: ParticipantRole;
  readonly position: string | null;
};

/** A page of parts in an event. */
export type ParticipationConnection = Connection<Participation>;
