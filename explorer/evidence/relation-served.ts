import type { RelationEvidenceQuery } from '../generated/graphql.js';

/** What is served of a relation with its claims. */
export type RelationServed = Extract<RelationEvidenceQuery['node'], { __typename: 'Relation' }>;
