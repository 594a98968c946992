import type { ClaimCountColumns } from '../claims/claim-counts.js';
import type { Connection } from '../pages/connection.js';

/** Two actors, in id order, of whom somebody says that they are one. */
export type Identity = ClaimCountColumns & {
  readonly id: string;
  readonly aId: string;
  readonly bId: string;
};

/** A page of identities. */
export type IdentityConnection = Connection<Identity>;
