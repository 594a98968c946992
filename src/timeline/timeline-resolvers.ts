import type { Covering } from '../covering.js';
import { findActors } from '../node/find-actors.js';
import { mustFind } from '../node/find-node.js';
import { invalid, problemType } from '../node/invalid.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import type {
  QueryResolvers,
  TimelineConnectionResolvers,
  TimelineItemResolvers,
} from '../schema.generated.js';
import { readPeriod } from '../time/period.js';
import { readWhen } from '../time/read-when.js';
import { timelineChange } from './timeline-change.js';
import type { TimelineConnection, TimelineItem } from './timeline-item.js';

const mostActors = 20;

const item: Covering<TimelineItemResolvers, TimelineItem> = {
  at: ({ at }) => readWhen(at.edtf, at.inferred),
  change: ({ sort, ...verdict }) => timelineChange(sort, verdict),
  event: ({ sort, id, knownAt }, _args, { events }) =>
    sort === 'EVENT' ? mustFind(events.byId(id, knownAt), id) : null,
  relation: ({ sort, id, knownAt }, _args, { relations }) =>
    sort === 'EVENT' ? null : mustFind(relations.byId(id, knownAt), id),
};

const connection: Covering<TimelineConnectionResolvers, TimelineConnection> = {
  ...connectionResolvers,
  undatedEvents: (page) => page.countUndated(),
};

const timeline: QueryResolvers['timeline'] = async (_root, args, context, info) => {
  const asOf = context.clocks.at(info, args.asOf);
  const { length } = args.actors;
  if (length === 0 || length > mostActors)
    return invalid(
      ['actors'],
      `actors has ${length} ids; right would be 1 to ${mostActors}: take the rest in further questions.`,
    );
  const given = args.actors.map((id, index) => ({ id, path: ['actors', String(index)] }));
  const found = await findActors(given, context);
  if ('code' in found) return found;
  const ids = [...new Set(found.map(({ id }) => id))];
  const period = args.during ? readPeriod(args.during) : null;
  const during = {
    duringFrom: period?.from?.earliest ?? null,
    duringUntil: period?.until?.latest ?? null,
  };
  return context.timelines.page({ ids, ...during }, await asOf, readPage('Query.timeline', args));
};

/** What happened to some actors, in order. */
export const timelineResolvers = {
  Query: { timeline },
  TimelineItem: item,
  TimelineConnection: connection,
  TimelineResult: {
    __resolveType: (result: object) => problemType(result) ?? 'TimelineConnection',
  } as const,
};
