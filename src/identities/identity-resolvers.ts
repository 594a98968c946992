import { claimableResolvers } from '../claims/claimable-resolvers.js';
import type { Covering } from '../covering.js';
import { mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import type { IdentityConnectionResolvers, IdentityResolvers } from '../schema.generated.js';
import type { Identity, IdentityConnection } from './identity.js';

const identity: Covering<IdentityResolvers, Identity> = {
  ...claimableResolvers('Identity'),
  a: ({ aId }, _args, { actors }) => mustFind(actors.byId(aId), aId),
  b: ({ bId }, _args, { actors }) => mustFind(actors.byId(bId), bId),
};

/** Pairs of actors that somebody says are one. */
export const identityResolvers = {
  Identity: identity,
  IdentityConnection: connectionResolvers satisfies Covering<IdentityConnectionResolvers, IdentityConnection>,
};
