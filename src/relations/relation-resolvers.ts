import { whenAtHand } from '../at-hand.js';
import { claimableResolvers } from '../claims/claimable-resolvers.js';
import type { Covering } from '../covering.js';
import { eventFilter } from '../events/event-filter.js';
import { narrowed } from '../narrowed.js';
import { mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import { tellCursor } from '../pages/tell-cursor.js';
import { bearerResolvers } from '../quantities/bearer-resolvers.js';
import type {
  QueryResolvers,
  RelationConnectionResolvers,
  RelationEdgeResolvers,
  RelationResolvers,
} from '../schema.generated.js';
import { wasKnown } from '../standing/claim-counts.js';
import { relationBounds } from '../standing/relation-bounds.js';
import { type DatedText, whenOf } from '../time/dated-text.js';
import { relationType } from '../vocabulary/relation-type.js';
import type { Relation, RelationConnection } from './relation.js';
import { relationFilter } from './relation-filter.js';

const relation: Covering<RelationResolvers, Relation> = {
  ...claimableResolvers('Relation'),
  ...bearerResolvers('Relation'),
  type: ({ code }) => relationType(code),
  subject: ({ subjectId }, _args, { actors }) =>
    actors.atHand(subjectId) ?? mustFind(actors.byId(subjectId), subjectId),
  object: ({ objectId }, _args, { actors }) =>
    actors.atHand(objectId) ?? mustFind(actors.byId(objectId), objectId),
  validity: (relation, args, { narrowedTo, clocks, claims }, info) => {
    const source = narrowedTo.at(info);
    return whenAtHand(clocks.at(info, args.asOf), ({ knownAt }) => {
      if (!source && wasKnown(relation, knownAt))
        return validityBetween({ from: relation.validFrom, until: relation.validUntil });
      return claims
        .of(relation.id, { source, knownAt })
        .then((of) => validityBetween(relationBounds(of.claims)));
    });
  },
  basis: async ({ id }, args, context, info) =>
    context.events.ofRelation(
      id,
      eventFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
      readPage('Relation.basis', args),
    ),
};

const list: QueryResolvers['relations'] = async (_root, args, context, info) =>
  context.relations.page(
    args.orderBy,
    relationFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
    readPage('Query.relations', args),
  );

const contested: QueryResolvers['contested'] = async (_root, args, context, info) =>
  context.relations.contested(
    relationFilter(
      { ...narrowed(args.where, context, info), statusIn: ['CONTESTED'] },
      await context.clocks.at(info, args.asOf),
    ),
    readPage('Query.contested', args),
  );

/** Relations. */
export const relationResolvers = {
  Query: { relations: list, contested },
  Relation: relation,
  RelationEdge: {
    cursor: ({ cursor }, _args, context, info) => tellCursor(cursor, context, info),
  } satisfies RelationEdgeResolvers,
  RelationConnection: connectionResolvers satisfies Covering<RelationConnectionResolvers, RelationConnection>,
};

// Whether bounds were kept or have just been worked out, they are told by their text.
function validityBetween({ from, until }: { from: DatedText | null; until: DatedText | null }) {
  return { from: whenOf(from), until: whenOf(until) };
}
