import type { GraphQLResolveInfo } from 'graphql';
import { claimableResolvers, ofClaims } from '../claims/claimable-resolvers.js';
import type { Context } from '../context.js';
import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import { bearerResolvers } from '../quantities/bearer-resolvers.js';
import type {
  AsOf,
  EventConnectionResolvers,
  EventResolvers,
  ParticipationConnectionResolvers,
  ParticipationResolvers,
  QueryResolvers,
} from '../schema.generated.js';
import { asOfParams } from '../standing/as-of.js';
import { whenOf } from '../time/dated-text.js';
import { ploverCodebook } from '../vocabulary/plover.js';
import type { Event, EventConnection } from './event.js';
import { eventFilter } from './event-filter.js';
import type { CausesFilter } from './event-store.js';
import type { Participation, ParticipationConnection } from './participation.js';

const event: Covering<EventResolvers, Event> = {
  ...claimableResolvers('Event'),
  ...bearerResolvers('Event'),
  occurred: ({ occurred }) => whenOf(occurred),
  plover: ({ code }) => code && { ...code, codebook: ploverCodebook },
  participants: async ({ id }, args, context, info) => {
    const { source } = narrowed(args, context, info);
    const asOf = asOfParams(await context.clocks.at(info, args.asOf));
    return context.participations.ofEvent(
      id,
      { ...asOf, role: args.role ?? null, source },
      readPage('Event.participants', args),
    );
  },
  causedBy: async ({ id }, args, context, info) =>
    context.events.causes(id, await causesFilter(args, context, info)),
  causedByCount: async ({ id }, args, context, info) =>
    context.events.causesCount(id, await causesFilter(args, context, info)),
  mentions: ofClaims(({ mentions }: Pick<Event, 'mentions'>) => mentions),
  sources: ofClaims(({ sources }: Pick<Event, 'sources'>) => sources),
};

const participation: Covering<ParticipationResolvers, Participation> = {
  ...claimableResolvers('Participation'),
  event: async ({ eventId }, _args, { clocks, events }, info) =>
    mustFind(events.byId(eventId, (await clocks.at(info)).knownAt), eventId),
  actor: ({ actorId }, _args, { actors }) => mustFind(actors.byId(actorId), actorId),
};

const list: QueryResolvers['events'] = async (_root, args, context, info) =>
  context.events.page(
    eventFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
    readPage('Query.events', args),
  );

/** Events and who took part in them. */
export const eventResolvers = {
  Query: { events: list },
  Event: event,
  Participation: participation,
  EventConnection: connectionResolvers satisfies Covering<EventConnectionResolvers, EventConnection>,
  ParticipationConnection: connectionResolvers satisfies Covering<
    ParticipationConnectionResolvers,
    ParticipationConnection
  >,
};

async function causesFilter(
  { asOf }: { asOf?: Partial<AsOf> | null | undefined },
  { narrowedTo, clocks }: Context,
  info: GraphQLResolveInfo,
): Promise<CausesFilter> {
  return { source: narrowedTo.at(info), ...asOfParams(await clocks.at(info, asOf)) };
}
