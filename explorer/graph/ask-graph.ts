import { AskProblem } from '../ask/ask-problem.js';
import type { Send } from '../ask/send.js';
import {
  AmongDocument,
  type AsOf,
  type DrawnActorFragment,
  type DrawnRelationFragment,
  NeighborhoodDocument,
  type RelationWhere,
} from '../generated/graphql.js';
import { isWhole, mostExpanded } from '../view/changes.js';
import type { Expansion } from '../view/view.js';
import { askExpansion } from './ask-expansion.js';
import { emptyGraph, type Graph, union } from './graph.js';

/** What the picture is made of: who was brought in, what was expanded, on which conditions. */
export type GraphAsked = {
  readonly actors: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly where: RelationWhere | null;
  readonly asOf: AsOf;
};

/** Actors in a picture at most; beyond some 1,000 nobody sees anything. */
export const mostActors = 1_000;
/** From one actor so many relations are brought in at once. */
const perActor = 200;

/** The variables of the questions behind a picture: around the actors that are expanded, and among all that were brought in. */
export function neighborhoodsOf({ actors, expansions, where, asOf }: GraphAsked) {
  const whole = expansions.filter(isWhole).map(({ actor }) => actor);
  const middle = [...new Set([...actors, ...expansions.map(({ actor }) => actor)])].slice(0, mostExpanded);
  const around = { of: whole.slice(0, mostExpanded), maxNodes: mostActors, perHub: perActor };
  // With no room for others the service gives the relations between those in the middle, and has to follow nobody.
  const among = { of: middle, maxNodes: middle.length, perHub: 1 };
  return {
    around: around.of.length > 0 ? { ...around, where, asOf } : null,
    among: middle.some((id) => !around.of.includes(id)) ? { ...among, where, asOf } : null,
  };
}

/** All that a picture shows, put together from its questions, which are asked at once. */
export async function askGraph(asked: GraphAsked, send: Send, signal: AbortSignal): Promise<Graph> {
  const partial = asked.expansions.filter((one) => !isWhole(one));
  const { around, among } = neighborhoodsOf(asked);
  const graphs = await Promise.all([
    ...(around ? [askAround(around, send, signal)] : []),
    ...(among ? [askAmong(among, send, signal)] : []),
    ...partial.map((one) => askExpansion(one, asked, send, signal)),
  ]);
  return graphs.length === 0 ? emptyGraph : union(graphs);
}

type Variables = NonNullable<ReturnType<typeof neighborhoodsOf>['around']>;

async function askAround(variables: Variables, send: Send, signal: AbortSignal): Promise<Graph> {
  const { data, ...about } = await send(NeighborhoodDocument, variables, signal);
  const { neighborhood } = data;
  if (neighborhood.__typename !== 'Subgraph') throw new AskProblem('refused', neighborhood.message);
  const whole = { type: null, direction: null };
  const cuts = neighborhood.cutAt.map(({ actor, ...counts }) => ({ actor: actor.id, ...whole, ...counts }));
  return { ...graphOf(neighborhood), ...about, cuts };
}

async function askAmong(variables: Variables, send: Send, signal: AbortSignal): Promise<Graph> {
  const { data, ...about } = await send(AmongDocument, variables, signal);
  const { neighborhood } = data;
  if (neighborhood.__typename !== 'Subgraph') throw new AskProblem('refused', neighborhood.message);
  return { ...graphOf(neighborhood), ...about };
}

function graphOf({ nodes, edges }: { nodes: DrawnActorFragment[]; edges: DrawnRelationFragment[] }): Graph {
  return {
    ...emptyGraph,
    actors: new Map(nodes.map((actor) => [actor.id, actor])),
    relations: new Map(edges.map((relation) => [relation.id, relation])),
  };
}
