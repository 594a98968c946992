import type { Connection } from '../pages/connection.js';
import type { ClaimCountColumns } from '../standing/claim-counts.js';

/** Two actors, in id order, of whom somebody says that they are one. */
export type Identity = ClaimCountColumns & {
  readonly id: string;
  readonly aId: string;
  readonly bId: string;
};

/** A page of identities. */
export type IdentityConnection = Connection<Identity>;
