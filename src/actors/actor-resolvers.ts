import { claimFilter } from '../claims/claim-filter.js';
import type { Covering } from '../covering.js';
import { eventFilter } from '../events/event-filter.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import { quantityFilter } from '../quantities/quantity-filter.js';
import { actorRelationsFilter } from '../relations/actor-relations-filter.js';
import type {
  ActorConnectionResolvers,
  ActorResolvers,
  AliasResolvers,
  QueryResolvers,
} from '../schema.generated.js';
import { validityOf } from '../time/dated-text.js';
import { relationType } from '../vocabulary/relation-type.js';
import type { Actor, ActorConnection } from './actor.js';
import { actorFilter } from './actor-filter.js';
import { nameIn } from './actor-name.js';
import type { Alias } from './alias.js';
import { findActor } from './find-actor.js';
import { prefetchRelations, relationsOf } from './relations-of-actor.js';

const actor: Covering<ActorResolvers, Actor> = {
  name: async (actor, { lang }, { actors }) =>
    lang === 'en' ? actor.name : nameIn(lang, actor, await actors.aliases(actor.id)),
  aliases: ({ id }, _args, { actors }) => actors.aliases(id),
  externalIds: ({ id }, _args, { actors }) => actors.externalIds(id),
  mergedFrom: ({ formerIds }) => formerIds,
  existence: ({ existence }) => validityOf(existence),
  relations: ({ id }, args, context) => relationsOf(id, args, context),
  relationCounts: async ({ id }, { where }, { relations }) => {
    const counts = await relations.countsOfActor(id, actorRelationsFilter({ where }));
    return counts.map(({ code, direction, total }) => ({
      type: relationType(code),
      direction,
      count: total,
    }));
  },
  degree: async ({ id }, { where }, { relations }) => {
    const counts = await relations.countsOfActor(id, actorRelationsFilter({ where }));
    return counts.reduce((sum, { total }) => sum + total, 0);
  },
  events: ({ id }, args, { events }) =>
    events.ofActor(id, eventFilter(args.where), readPage('Actor.events', args)),
  statements: ({ id }, args, { claims }) =>
    claims.assertedBy(id, claimFilter(args.where), readPage('Actor.statements', args)),
  quantities: ({ id }, args, { quantities }) =>
    quantities.of(id, quantityFilter(args.where), readPage('Actor.quantities', args)),
};

const alias: Covering<AliasResolvers, Alias> = { validity: ({ during }) => during && validityOf(during) };

const findOne: QueryResolvers['actor'] = (_root, { ref }, context, info) => {
  // Both statements go out together: the relations of a known id need not wait for the actor itself.
  if (ref.id) prefetchRelations(ref.id, context, info);
  return findActor(ref, context);
};

const list: QueryResolvers['actors'] = (_root, args, { actors }) =>
  actors.page(actorFilter(args.where), readPage('Query.actors', args));

/** Actors and their names. */
export const actorResolvers = {
  Query: { actor: findOne, actors: list },
  Actor: actor,
  Alias: alias,
  ActorResult: { __resolveType: (result: object) => problemType(result) ?? 'Actor' } as const,
  ActorConnection: connectionResolvers satisfies Covering<ActorConnectionResolvers, ActorConnection>,
};

function problemType(result: object): 'NotFound' | 'Ambiguous' | null {
  if (!('code' in result)) return null;
  return result.code === 'NOT_FOUND' ? 'NotFound' : 'Ambiguous';
}
