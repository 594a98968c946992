import { AskProblem } from '../ask/ask-problem.js';
import type { Answer, Send } from '../ask/send.js';
import {
  type AsOf,
  ExpansionDocument,
  type ExpansionQuery,
  type RelationWhere,
} from '../generated/graphql.js';
import type { Expansion } from '../view/view.js';
import { type Graph, union } from './graph.js';

/** The largest page that the service gives. */
const pageSize = 200;

/** The variables of the question for one page of the relations of one type or direction. */
export function pageOf(
  { actor, type, direction }: Expansion,
  { where, asOf }: { readonly where: RelationWhere | null; readonly asOf: AsOf },
  after: string | null,
) {
  const typeIn = type && { typeIn: [type], subtypes: false };
  const narrowed = where?.typeIn && type && !where.typeIn.includes(type) ? { typeIn: [] } : typeIn;
  return {
    id: actor,
    where: { ...where, ...narrowed },
    direction: direction ?? ('BOTH' as const),
    asOf,
    first: pageSize,
    after,
  };
}

/** The relations that an expansion of one type or direction brings in, with the actors at their ends, newest first. */
export async function askExpansion(
  expansion: Expansion,
  conditions: { readonly where: RelationWhere | null; readonly asOf: AsOf },
  send: Send,
  signal: AbortSignal,
): Promise<Graph> {
  const pages: Graph[] = [];
  let after: string | null = null;
  let of = 0;
  do {
    const answer: Answer<ExpansionQuery> = await send(
      ExpansionDocument,
      pageOf(expansion, conditions, after),
      signal,
    );
    const { node } = answer.data;
    if (node?.__typename !== 'Actor')
      throw new AskProblem('refused', `No actor has the id "${expansion.actor}".`);
    pages.push(graphOf(answer, node));
    of = node.relations.totalCount;
    after = node.relations.pageInfo.hasNextPage ? node.relations.pageInfo.endCursor : null;
  } while (after !== null && pages.length < expansion.pages);
  const graph = union(pages);
  const { actor, type, direction } = expansion;
  const cut = { actor, type, direction, shown: graph.relations.size, of };
  return { ...graph, cuts: cut.shown < cut.of ? [cut] : [] };
}

type Expanded = Extract<ExpansionQuery['node'], { __typename: 'Actor' }>;

function graphOf({ dataVersion, knownAt }: Answer<unknown>, { relations, ...actor }: Expanded): Graph {
  const ends = relations.nodes.flatMap(({ subject, object }) => [subject, object]);
  return {
    actors: new Map([actor, ...ends].map((each) => [each.id, each])),
    relations: new Map(relations.nodes.map((relation) => [relation.id, relation])),
    cuts: [],
    dataVersion,
    knownAt,
  };
}
