import { claimableResolvers } from '../claims/claimable-resolvers.js';
import type { Covering } from '../covering.js';
import { eventFilter } from '../events/event-filter.js';
import { mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import { quantityFilter } from '../quantities/quantity-filter.js';
import type { QueryResolvers, RelationConnectionResolvers, RelationResolvers } from '../schema.generated.js';
import { whenOf } from '../time/dated-text.js';
import { relationType } from '../vocabulary/relation-type.js';
import type { Relation, RelationConnection } from './relation.js';
import { relationFilter } from './relation-filter.js';

const relation: Covering<RelationResolvers, Relation> = {
  ...claimableResolvers('Relation'),
  type: ({ code }) => relationType(code),
  subject: ({ subjectId }, _args, { actors }) => mustFind(actors.byId(subjectId), subjectId),
  object: ({ objectId }, _args, { actors }) => mustFind(actors.byId(objectId), objectId),
  validity: ({ validFrom, validUntil }) => ({ from: whenOf(validFrom), until: whenOf(validUntil) }),
  quantities: ({ id }, args, { quantities }) =>
    quantities.of(id, quantityFilter(args.where), readPage('Relation.quantities', args)),
  basis: ({ id }, args, { events }) =>
    events.ofRelation(id, eventFilter(args.where), readPage('Relation.basis', args)),
};

const list: QueryResolvers['relations'] = (_root, args, { relations }) =>
  relations.page(args.orderBy, relationFilter(args.where), readPage('Query.relations', args));

/** Relations. */
export const relationResolvers = {
  Query: { relations: list },
  Relation: relation,
  RelationConnection: connectionResolvers satisfies Covering<RelationConnectionResolvers, RelationConnection>,
};
