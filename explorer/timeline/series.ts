import type { DyadQuery } from '../generated/graphql.js';

/** What was between two actors in each month or year. */
export type Series = Extract<DyadQuery['dyad'], { __typename: 'DyadSeries' }>;
