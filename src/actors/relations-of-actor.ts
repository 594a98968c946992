import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import type { AsOfGiven } from '../clocks.js';
import type { Context } from '../context.js';
import { readPage } from '../pages/page.js';
import { actorRelationsFilter } from '../relations/actor-relations-filter.js';
import { columnsFilter } from '../relations/columns-filter.js';
import type { RelationConnection } from '../relations/relation.js';
import type { RelationStore } from '../relations/relation-store.js';
import type { ActorRelationsArgs, RequireFields } from '../schema.generated.js';
import { selectedNames } from '../selected-names.js';
import type { AsOf } from '../standing/as-of.js';

type Arguments = RequireFields<ActorRelationsArgs, 'direction' | 'first' | 'orderBy'>;
/** What holds at a field, given there or above. */
type Holding = { readonly source: readonly string[] | null; readonly asOf: AsOf };
type Question = Parameters<RelationStore['ofActor']> extends [string, ...infer Rest] ? Rest : never;

const questions = new WeakMap<GraphQLResolveInfo['fieldNodes'], Holding & { readonly question: Question }>();

/** A page of the relations of the actor with this id. */
export function relationsOf(
  id: string,
  args: Arguments,
  holding: Holding,
  { relations }: Context,
  info: GraphQLResolveInfo,
): Promise<RelationConnection> {
  // graphql-js hands all actors at one place of an operation the very same nodes, and with them equal arguments.
  const before = questions.get(info.fieldNodes);
  if (before?.source === holding.source && before.asOf === holding.asOf)
    return relations.ofActor(id, ...before.question);
  const question = questionOf(args, holding, info);
  questions.set(info.fieldNodes, { ...holding, question });
  return relations.ofActor(id, ...question);
}

function questionOf(args: Arguments, { source, asOf }: Holding, info: GraphQLResolveInfo): Question {
  const selected = selectedNames(info);
  const page = { ...readPage('Actor.relations', args), looksAhead: selected.has('hasNextPage') };
  const filter = actorRelationsFilter({ ...args, where: { ...args.where, source } }, asOf);
  return [args.orderBy, { ...filter, ...columnsFilter(selected) }, page];
}

/**
 * Asks for the pages of relations that the operation selects below these actors. Their rows bring the actors too: once this is over,
 * those of whom there are relations are at hand. `source` and `asOf` are those that hold at the actors.
 */
export async function prefetchRelations(
  ids: readonly string[],
  { source, asOf }: { source: readonly string[] | null; asOf: AsOfGiven | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  const selected = Object.values(tree?.fieldsByTypeName['Actor'] ?? {});
  const pages = selected
    .filter(({ name }) => name === 'relations')
    .map(async (field) => {
      const args = field.args as Arguments;
      const clocks = await context.clocks.resolve(args.asOf ?? asOf);
      const question = questionOf(args, { source: args.where?.source ?? source, asOf: clocks }, info);
      await Promise.all(ids.map((id) => context.relations.ofActor(id, ...question)));
    });
  // What fails here comes up again where the field itself asks for the same page.
  await Promise.allSettled(pages);
}
