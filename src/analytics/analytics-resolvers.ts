import type { GraphQLResolveInfo } from 'graphql';
import type { AnalyticsMethod } from '../analytics-method.js';
import type { AsOfGiven } from '../clocks.js';
import type { Context } from '../context.js';
import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { findActorById } from '../node/find-actor-by-id.js';
import { findActors } from '../node/find-actors.js';
import { mustFind } from '../node/find-node.js';
import { problemType } from '../node/invalid.js';
import { relationFilter } from '../relations/relation-filter.js';
import type {
  ActorGroupResolvers,
  AnalyticsMethodResolvers,
  BridgesResolvers,
  CommunitiesResolvers,
  ComponentsResolvers,
  QueryResolvers,
  RelationWhere,
  ResolvedAsOfResolvers,
  ScoresResolvers,
} from '../schema.generated.js';
import type { AsOf } from '../standing/as-of.js';
import type { ActorGroup, Communities, Components } from './actor-group.js';
import type { GraphAsked } from './analysis.js';
import { type Bridges, bridges as findBridges } from './bridges.js';
import { brokers as findBrokers } from './brokers.js';
import { campsProblem } from './camps-problem.js';
import { centrality as findCentrality } from './centrality.js';
import { communities as findCommunities, components as findComponents } from './groups.js';
import type { Scores } from './scores.js';
import { similarActors as findSimilarActors } from './similar-actors.js';

/** How many actors or groups are told where nobody says. */
const usualFirst = 20;
const usualMembers = 25;

const centrality: QueryResolvers['centrality'] = async (_root, args, context, info) =>
  findCentrality(
    await graphAsked(args, context, info),
    { ...args, first: args.first ?? usualFirst },
    context,
  );

const communities: QueryResolvers['communities'] = async (_root, args, context, info) =>
  findCommunities(
    await graphAsked(args, context, info),
    { ...args, first: args.first ?? usualFirst },
    context.analysis,
  );

const components: QueryResolvers['components'] = async (_root, args, context, info) =>
  findComponents(await graphAsked(args, context, info), args.first ?? usualFirst, context.analysis);

const bridges: QueryResolvers['bridges'] = async (_root, args, context, info) =>
  findBridges(await graphAsked(args, context, info), args.first ?? usualFirst, context.analysis);

const similarActors: QueryResolvers['similarActors'] = async (_root, args, context, info) => {
  const graph = await graphAsked(args, context, info);
  const actor = await findActorById(args.of, ['of'], context);
  if ('code' in actor) return actor;
  return findSimilarActors(graph, { of: actor.id, first: args.first ?? usualFirst }, context);
};

const brokers: QueryResolvers['brokers'] = async (_root, args, context, info) => {
  const graph = await graphAsked(args, context, info);
  const wrong = campsProblem(args.between);
  if (wrong) return wrong;
  const { one, other } = args.between;
  const given = (camp: readonly string[], name: string) =>
    camp.map((id, at) => ({ id, path: ['between', name, String(at)] }));
  const found = await findActors([...given(one, 'one'), ...given(other, 'other')], context);
  if ('code' in found) return found;
  // Two ids may mean one actor, since some were merged.
  const ids = found.map(({ id }) => id);
  const camps = { one: distinct(ids.slice(0, one.length)), other: distinct(ids.slice(one.length)) };
  return campsProblem(camps) ?? findBrokers(graph, { ...camps, first: args.first ?? usualFirst }, context);
};

type GraphArguments = {
  readonly where?: RelationWhere | null | undefined;
  readonly asOf?: AsOfGiven | null | undefined;
};

async function graphAsked(
  { where, asOf: given }: GraphArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<GraphAsked> {
  const narrowedWhere = narrowed(where, context, info);
  const asOf = await context.clocks.at(info, given);
  const { version, relations } = await context.clocks.commit();
  return {
    filter: relationFilter(narrowedWhere, asOf),
    asOf,
    dataVersion: version,
    relationsInAll: relations,
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

const actorGroup: Covering<ActorGroupResolvers, ActorGroup> = {
  actors: ({ actorIds }, { first }, { actors }) =>
    Promise.all(actorIds.slice(0, first ?? usualMembers).map((id) => mustFind(actors.byId(id), id))),
};

const bridgesFields: Covering<BridgesResolvers, Bridges> = {
  relations: ({ relationIds, method }, _args, { relations }) =>
    Promise.all(relationIds.map((id) => mustFind(relations.byId(id, method.asOf.knownAt), id))),
  actors: ({ actorIds }, _args, { actors }) =>
    Promise.all(actorIds.map((id) => mustFind(actors.byId(id), id))),
};

// Versions and instants differ from one load of the same data to the next.
const method: Covering<AnalyticsMethodResolvers, AnalyticsMethod> = {
  dataVersion: ({ dataVersion }, _args, { loadTimes }, info) => loadTimes.note(dataVersion, info),
};
const resolvedAsOf: Covering<ResolvedAsOfResolvers, AsOf> = {
  knownAt: ({ knownAt }, _args, { loadTimes }, info) => loadTimes.note(knownAt, info),
};

// They carry every field themselves; one that they do not carry has to be added here.
const scores: Covering<ScoresResolvers, Scores> = {};
const communitiesFields: Covering<CommunitiesResolvers, Communities> = {};
const componentsFields: Covering<ComponentsResolvers, Components> = {};

const unavailableType = (found: object) =>
  'code' in found && found.code === 'ANALYTICS_UNAVAILABLE' ? 'AnalyticsUnavailable' : null;
const result = <Name extends string>(name: Name) =>
  ({
    __resolveType: (found: object) => unavailableType(found) ?? ('code' in found ? 'Invalid' : name),
  }) as const;

/** Figures that are worked out from the whole graph. */
export const analyticsResolvers = {
  Query: { centrality, communities, components, bridges, similarActors, brokers },
  CentralityResult: result('Scores'),
  CommunitiesResult: result('Communities'),
  ComponentsResult: result('Components'),
  BridgesResult: result('Bridges'),
  SimilarActorsResult: {
    __resolveType: (found: object) => unavailableType(found) ?? problemType(found) ?? 'Scores',
  } as const,
  BrokersResult: { __resolveType: (found: object) => problemType(found) ?? 'Scores' } as const,
  Scores: scores,
  Communities: communitiesFields,
  Components: componentsFields,
  ActorGroup: actorGroup,
  Bridges: bridgesFields,
  AnalyticsMethod: method,
  ResolvedAsOf: resolvedAsOf,
};
