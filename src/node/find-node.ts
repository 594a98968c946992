import type { Context } from '../context.js';
import { type TypeWithId, typeOfId } from './type-of-id.js';

type Sources = readonly string[] | null;

const finders = {
  Actor: (id, context) => context.actors.byId(id),
  Relation: (id, context, sources) => ifCited(context.relations.byId(id), id, context, sources),
  Claim: (id, context, sources) => context.claims.byId(id, sources),
  Event: (id, context, sources) => ifCited(context.events.byId(id), id, context, sources),
  Participation: (id, context, sources) => ifCited(context.participations.byId(id), id, context, sources),
  Quantity: (id, context, sources) => ifCited(context.quantities.byId(id), id, context, sources),
  Identity: (id, context, sources) => ifCited(context.identities.byId(id), id, context, sources),
  Source: (id, context) => context.sources.byId(id),
} as const satisfies Record<TypeWithId, (id: string, context: Context, sources: Sources) => Promise<unknown>>;

/**
 * The object with this id, or null, which a proposition or a claim also is where sources are given and none of them speaks of
 * it; ids asked for in one tick share one statement for each type.
 */
export async function findNode(id: string, context: Context, sources: Sources = null) {
  const type = typeOfId(id);
  return type && finders[type](id, context, sources);
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
  sources: Sources,
): Promise<Found | null> {
  if (!sources) return found;
  const [object, citing] = await Promise.all([found, claims.citing(id, sources)]);
  return citing.length > 0 ? object : null;
}
