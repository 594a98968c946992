import { claimableResolvers } from '../claims/claimable-resolvers.js';
import type { Covering } from '../covering.js';
import { eventFilter } from '../events/event-filter.js';
import { narrowed } from '../narrowed.js';
import { mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import { bearerResolvers } from '../quantities/bearer-resolvers.js';
import type { QueryResolvers, RelationConnectionResolvers, RelationResolvers } from '../schema.generated.js';
import { type DatedText, whenOf } from '../time/dated-text.js';
import { relationType } from '../vocabulary/relation-type.js';
import type { Relation, RelationConnection } from './relation.js';
import { relationBounds } from './relation-bounds.js';
import { relationFilter } from './relation-filter.js';

const relation: Covering<RelationResolvers, Relation> = {
  ...claimableResolvers('Relation'),
  ...bearerResolvers('Relation'),
  type: ({ code }) => relationType(code),
  subject: ({ subjectId }, _args, { actors }) => mustFind(actors.byId(subjectId), subjectId),
  object: ({ objectId }, _args, { actors }) => mustFind(actors.byId(objectId), objectId),
  validity: ({ id, validFrom, validUntil }, _args, { narrowedTo, claims }, info) => {
    const sources = narrowedTo.at(info);
    if (!sources) return validityBetween({ from: validFrom, until: validUntil });
    return claims.citing(id, sources).then((citing) => validityBetween(relationBounds(citing)));
  },
  basis: ({ id }, args, context, info) =>
    context.events.ofRelation(
      id,
      eventFilter(narrowed(args.where, context, info)),
      readPage('Relation.basis', args),
    ),
};

const list: QueryResolvers['relations'] = (_root, args, context, info) =>
  context.relations.page(
    args.orderBy,
    relationFilter(narrowed(args.where, context, info)),
    readPage('Query.relations', args),
  );

/** Relations. */
export const relationResolvers = {
  Query: { relations: list },
  Relation: relation,
  RelationConnection: connectionResolvers satisfies Covering<RelationConnectionResolvers, RelationConnection>,
};

// Whether bounds were kept or have just been worked out, they are told by their text.
function validityBetween({ from, until }: { from: DatedText | null; until: DatedText | null }) {
  return { from: whenOf(from), until: whenOf(until) };
}
