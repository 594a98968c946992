import type { GraphQLResolveInfo } from 'graphql';
import { whenAtHand } from '../at-hand.js';
import { claimFilter } from '../claims/claim-filter.js';
import type { Context } from '../context.js';
import type { Covering } from '../covering.js';
import { eventFilter } from '../events/event-filter.js';
import { narrowed } from '../narrowed.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import { bearerResolvers } from '../quantities/bearer-resolvers.js';
import { actorRelationsFilter } from '../relations/actor-relations-filter.js';
import type { ActorRelationsFilter } from '../relations/asked-of-actor.js';
import type {
  ActorConnectionResolvers,
  ActorDegreeArgs,
  ActorResolvers,
  AliasResolvers,
  QueryResolvers,
} from '../schema.generated.js';
import { asOfParams } from '../standing/as-of.js';
import { validityOf } from '../time/dated-text.js';
import { relationType } from '../vocabulary/relation-type.js';
import type { Actor, ActorConnection } from './actor.js';
import { actorFilter } from './actor-filter.js';
import { nameIn } from './actor-name.js';
import type { Alias } from './alias.js';
import { findActor } from './find-actor.js';
import { prefetchRelations, relationsOf } from './relations-of-actor.js';

const actor: Covering<ActorResolvers, Actor> = {
  ...bearerResolvers('Actor'),
  // Not async: most names are at hand, and a promise for each would cost more than all else of a large answer.
  name: (actor, { lang }, { actors }) =>
    lang === 'en' ? actor.name : actors.aliases(actor.id).then((aliases) => nameIn(lang, actor, aliases)),
  aliases: ({ id }, _args, { actors }) => actors.aliases(id),
  externalIds: ({ id }, _args, { actors }) => actors.externalIds(id),
  mergedFrom: ({ formerIds }) => formerIds,
  existence: ({ existence }) => validityOf(existence),
  relations: ({ id }, args, context, info) => {
    const source = context.narrowedTo.at(info, args.where?.source ?? null);
    return whenAtHand(context.clocks.at(info, args.asOf), (asOf) =>
      relationsOf(id, args, { source, asOf }, context, info),
    );
  },
  relationCounts: async ({ id }, args, context, info) => {
    const counts = await context.relations.countsOfActor(id, await relationsCounted(args, context, info));
    return counts.map(({ code, total, ...count }) => ({ ...count, type: relationType(code), count: total }));
  },
  degree: async ({ id }, args, context, info) => {
    const counts = await context.relations.countsOfActor(id, await relationsCounted(args, context, info));
    return counts.reduce((sum, { total }) => sum + total, 0);
  },
  events: async ({ id }, args, context, info) =>
    context.events.ofActor(
      id,
      eventFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
      readPage('Actor.events', args),
    ),
  identities: async ({ id }, args, context, info) =>
    context.identities.ofActor(
      id,
      {
        source: context.narrowedTo.at(info),
        ...asOfParams(await context.clocks.at(info, args.asOf)),
      },
      readPage('Actor.identities', args),
    ),
  statements: async ({ id }, args, context, info) =>
    context.claims.assertedBy(
      id,
      claimFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
      readPage('Actor.statements', args),
    ),
};

const alias: Covering<AliasResolvers, Alias> = { validity: ({ during }) => during && validityOf(during) };

const findOne: QueryResolvers['actor'] = async (_root, { ref, source, asOf }, context, info) => {
  const holding = { source: context.narrowedTo.at(info, source), asOf: context.clocks.hold(info, asOf) };
  if (ref.id) await prefetchRelations([ref.id], holding, context, info);
  return findActor(ref, context);
};

const list: QueryResolvers['actors'] = async (_root, args, context, info) => {
  const where = narrowed(args.where, context, info);
  const { knownAt } = await context.clocks.at(info, args.asOf);
  const filter = actorFilter(where, { knownAt, isPast: await context.clocks.isPast(knownAt) });
  return context.actors.page(filter, readPage('Query.actors', args));
};

/** Actors and their names. */
export const actorResolvers = {
  Query: { actor: findOne, actors: list },
  Actor: actor,
  Alias: alias,
  ActorResult: { __resolveType: (result: object) => problemType(result) ?? 'Actor' } as const,
  ActorConnection: connectionResolvers satisfies Covering<ActorConnectionResolvers, ActorConnection>,
};

/** The relations that a count is of. */
async function relationsCounted(
  { where, asOf }: ActorDegreeArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ActorRelationsFilter> {
  return actorRelationsFilter({ where: narrowed(where, context, info) }, await context.clocks.at(info, asOf));
}

function problemType(result: object): 'NotFound' | 'Ambiguous' | null {
  if (!('code' in result)) return null;
  return result.code === 'NOT_FOUND' ? 'NotFound' : 'Ambiguous';
}
