import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import type { AsOfGiven } from '../clocks.js';
import type { Context } from '../context.js';
import { type Page, readPage } from '../pages/page.js';
import { actorRelationsFilter } from '../relations/actor-relations-filter.js';
import { columnsFilter } from '../relations/columns-filter.js';
import type { RelationConnection } from '../relations/relation.js';
import type { ActorRelationsArgs, RequireFields } from '../schema.generated.js';
import { selectedNames } from '../selected-names.js';
import type { AsOf } from '../standing/as-of.js';

type Arguments = RequireFields<ActorRelationsArgs, 'direction' | 'first' | 'orderBy'>;

/** A page of the relations of the actor with this id; the conditions tell all, sources that a field above gives as well. */
export function relationsOf(
  id: string,
  args: Arguments,
  asOf: AsOf,
  { relations }: Context,
  info: GraphQLResolveInfo,
): Promise<RelationConnection> {
  const selected = selectedNames(info);
  const page: Page = { ...readPage('Actor.relations', args), looksAhead: selected.has('hasNextPage') };
  return relations.ofActor(id, args.orderBy, actorRelationsFilter(args, asOf), page, columnsFilter(selected));
}

/**
 * Asks for the pages of relations that the operation selects below these actors, so that they are under way before the actors are
 * found; `source` and `asOf` are those that hold at the actors.
 */
export function prefetchRelations(
  ids: readonly string[],
  { source, asOf }: { source: readonly string[] | null; asOf: AsOfGiven | null },
  context: Context,
  info: GraphQLResolveInfo,
): void {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  const selected = Object.values(tree?.fieldsByTypeName['Actor'] ?? {});
  for (const { name, args } of selected) {
    if (name !== 'relations') continue;
    const asked = args as Arguments;
    const where = { ...asked.where, source: asked.where?.source ?? source };
    Promise.resolve(context.clocks.resolve(asked.asOf ?? asOf))
      .then((clocks) =>
        Promise.all(ids.map((id) => relationsOf(id, { ...asked, where }, clocks, context, info))),
      )
      // A failure here comes up again where the field itself asks for the same page.
      .catch(() => {});
  }
}
