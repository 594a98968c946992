import type { ActorDetailsQuery } from '../generated/graphql.js';

/** What is served of an actor. */
export type ActorServed = Extract<ActorDetailsQuery['node'], { __typename: 'Actor' }>;
