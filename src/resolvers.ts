import { actorResolvers } from './actors/actor-resolvers.js';
import { analyticsResolvers } from './analytics/analytics-resolvers.js';
import { balanceResolvers } from './balance/balance-resolvers.js';
import { changeResolvers } from './changes/change-resolvers.js';
import { claimResolvers } from './claims/claim-resolvers.js';
import type { Covering } from './covering.js';
import { datasetResolvers } from './dataset/dataset-resolvers.js';
import { dyadResolvers } from './dyads/dyad-resolvers.js';
import { eventResolvers } from './events/event-resolvers.js';
import { identityResolvers } from './identities/identity-resolvers.js';
import { neighborhoodResolvers } from './neighborhood/neighborhood-resolvers.js';
import { nodeResolvers } from './node/node-resolvers.js';
import { tellCursor } from './pages/tell-cursor.js';
import { pathResolvers } from './paths/path-resolvers.js';
import { quantityResolvers } from './quantities/quantity-resolvers.js';
import { relationResolvers } from './relations/relation-resolvers.js';
import { DateTime, EDTF } from './scalars.js';
import type { PageInfoResolvers, QueryResolvers, Resolvers, WhenResolvers } from './schema.generated.js';
import { searchResolvers } from './search/search-resolvers.js';
import { sourceResolvers } from './sources/source-resolvers.js';
import { tableResolvers } from './tables/table-resolvers.js';
import type { When as WhenModel } from './time/when.js';
import { timelineResolvers } from './timeline/timeline-resolvers.js';
import { vocabularyResolvers } from './vocabulary/vocabulary-resolvers.js';
import { writingResolvers } from './writing/writing-resolvers.js';

const Query: Covering<QueryResolvers, object> = {
  ...nodeResolvers.Query,
  ...datasetResolvers.Query,
  ...actorResolvers.Query,
  ...searchResolvers.Query,
  ...relationResolvers.Query,
  ...changeResolvers.Query,
  ...dyadResolvers.Query,
  ...timelineResolvers.Query,
  ...tableResolvers.Query,
  ...analyticsResolvers.Query,
  ...pathResolvers.Query,
  ...neighborhoodResolvers.Query,
  ...balanceResolvers.Query,
  ...eventResolvers.Query,
  ...claimResolvers.Query,
  ...quantityResolvers.Query,
  ...sourceResolvers.Query,
  ...vocabularyResolvers.Query,
};

// A moment carries every field itself; one that it does not carry has to be added here.
const When: Covering<WhenResolvers, WhenModel> = {};

const PageInfo: PageInfoResolvers = {
  startCursor: ({ startCursor }, _args, context, info) => tellCursor(startCursor, context, info),
  endCursor: ({ endCursor }, _args, context, info) => tellCursor(endCursor, context, info),
};

/** Every resolver of the schema. */
export const resolvers: Resolvers = {
  EDTF,
  DateTime,
  ...nodeResolvers,
  ...datasetResolvers,
  ...actorResolvers,
  ...relationResolvers,
  ...tableResolvers,
  ...analyticsResolvers,
  ...pathResolvers,
  ...neighborhoodResolvers,
  ...balanceResolvers,
  ...eventResolvers,
  ...claimResolvers,
  ...quantityResolvers,
  ...identityResolvers,
  ...searchResolvers,
  ...sourceResolvers,
  ...changeResolvers,
  ...dyadResolvers,
  ...timelineResolvers,
  ...vocabularyResolvers,
  ...writingResolvers,
  When,
  PageInfo,
  Query,
};
