import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql';
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
import { selectedRelations } from './selected-relations.js';

type Arguments = RequireFields<ActorRelationsArgs, 'direction' | 'first' | 'orderBy'>;
/** What holds at a field, given there or above. */
type Holding = { readonly source: readonly string[] | null; readonly asOf: AsOf };
type Question = Parameters<RelationStore['ofActor']> extends [string, ...infer Rest] ? Rest : never;

type Asked = Holding & { readonly question: Question };

/** By execution, all fields of which are handed the very same variables, and then by place. */
const questions = new WeakMap<GraphQLResolveInfo['variableValues'], Map<FieldNode | undefined, Asked>>();

/** A page of the relations of the actor with this id. */
export function relationsOf(
  id: string,
  args: Arguments,
  holding: Holding,
  { relations }: Context,
  info: GraphQLResolveInfo,
): Promise<RelationConnection> {
  return relations.ofActor(id, ...questionAt(info.fieldNodes[0], args, holding, info));
}

// All actors at one place of an operation have equal arguments, and so has whoever asks for them ahead.
function questionAt(
  node: FieldNode | undefined,
  args: Arguments,
  holding: Holding,
  info: GraphQLResolveInfo,
): Question {
  const places = questions.get(info.variableValues) ?? new Map<FieldNode | undefined, Asked>();
  questions.set(info.variableValues, places);
  const before = places.get(node);
  if (before?.source === holding.source && before.asOf === holding.asOf) return before.question;
  const question = questionOf(args, holding, info);
  places.set(node, { ...holding, question });
  return question;
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
  const actor = info.schema.getType('Actor');
  const field = isObjectType(actor) && actor.getFields()['relations'];
  if (!field) return;
  const pages = selectedRelations(info).map(async (node) => {
    const args = getArgumentValues(field, node, info.variableValues) as Arguments;
    const clocks = await context.clocks.resolve(args.asOf ?? asOf);
    const question = questionAt(node, args, { source: args.where?.source ?? source, asOf: clocks }, info);
    await Promise.all(ids.map((id) => context.relations.ofActor(id, ...question)));
  });
  // What fails here comes up again where the field itself asks for the same page.
  await Promise.allSettled(pages);
}
