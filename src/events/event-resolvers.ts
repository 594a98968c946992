import { claimableResolvers } from '../claims/claimable-resolvers.js';
import type { Covering } from '../covering.js';
import { mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import { quantityFilter } from '../quantities/quantity-filter.js';
import type {
  EventConnectionResolvers,
  EventResolvers,
  ParticipationConnectionResolvers,
  ParticipationResolvers,
  QueryResolvers,
} from '../schema.generated.js';
import { whenOf } from '../time/dated-text.js';
import { ploverCodebook } from '../vocabulary/plover.js';
import type { Event, EventConnection } from './event.js';
import { eventFilter } from './event-filter.js';
import type { Participation, ParticipationConnection } from './participation.js';

const event: Covering<EventResolvers, Event> = {
  ...claimableResolvers('Event'),
  occurred: ({ occurred }) => whenOf(occurred),
  plover: ({ code }) => code && { ...code, codebook: ploverCodebook },
  participants: ({ id }, args, { participations }) =>
    participations.ofEvent(
      id,
      { role: args.role ?? null, source: args.source ?? null },
      readPage('Event.participants', args),
    ),
  quantities: ({ id }, args, { quantities }) =>
    quantities.of(id, quantityFilter(args.where), readPage('Event.quantities', args)),
  causedBy: ({ id }, _args, { events }) => events.causes(id, null),
};

const participation: Covering<ParticipationResolvers, Participation> = {
  ...claimableResolvers('Participation'),
  event: ({ eventId }, _args, { events }) => mustFind(events.byId(eventId), eventId),
  actor: ({ actorId }, _args, { actors }) => mustFind(actors.byId(actorId), actorId),
};

const list: QueryResolvers['events'] = (_root, args, { events }) =>
  events.page(eventFilter(args.where), readPage('Query.events', args));

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
