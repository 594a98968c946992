import type { Context } from '../context.js';
import type { AsOf } from '../standing/as-of.js';
import { type TypeWithId, typeOfId } from './type-of-id.js';

/** What of an object counts: the sources whose word does, null for all, and when it was known. */
type Asked = { readonly knownAt: string; readonly source: readonly string[] | null };
type Find = (id: string, context: Context, asked: Asked) => Promise<unknown>;

const finders = {
  Actor: (id, context) => context.actors.byId(id),
  Relation: (id, context, asked) => ifCited(context.relations.byId(id, asked.knownAt), id, context, asked),
  Claim: (id, context, { knownAt, source }) => context.claims.byId(id, knownAt, source),
  Event: (id, context, asked) => ifCited(context.events.byId(id, asked.knownAt), id, context, asked),
  Participation: (id, context, asked) =>
    ifCited(context.participations.byId(id, asked.knownAt), id, context, asked),
  Quantity: (id, context, asked) => ifCited(context.quantities.byId(id, asked.knownAt), id, context, asked),
  Identity: (id, context, asked) => ifCited(context.identities.byId(id, asked.knownAt), id, context, asked),
  Source: (id, context) => context.sources.byId(id),
} as const satisfies Record<TypeWithId, Find>;

/**
 * The object with this id, or null, which a proposition or a claim also is where nothing was known of it at the time, or where
 * sources are given and none of them speaks of it; ids asked for in one tick share one statement for each type.
 */
export async function findNode(
  id: string,
  context: Context,
  { knownAt }: Pick<AsOf, 'knownAt'>,
  source: readonly string[] | null = null,
) {
  const type = typeOfId(id);
  return type && finders[type](id, context, { knownAt, source });
}

/** An object that another one points to: that it is not there is a fault of the store and thrown as such. */
export async function mustFind<Found>(found: Promise<Found | null>, id: string): Promise<Found> {
  const object = await found;
  if (object === null) throw new Error(`the store points to ${id}, which is not there`);
  return object;
}

async function ifCited<Found>(
  found: Promise<Found | null>,
  id: string,
  { claims }: Context,
  asked: Asked,
): Promise<Found | null> {
  if (!asked.source) return found;
  const [object, of] = await Promise.all([found, claims.of(id, asked)]);
  return of.claims.length > 0 ? object : null;
}
