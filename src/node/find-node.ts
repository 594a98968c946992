import type { Context } from '../context.js';
import { type TypeWithId, typeOfId } from './type-of-id.js';

const finders = {
  Actor: (id, context) => context.actors.byId(id),
  Relation: (id, context) => context.relations.byId(id),
  Claim: (id, context) => context.claims.byId(id),
  Event: (id, context) => context.events.byId(id),
  Participation: (id, context) => context.participations.byId(id),
  Quantity: (id, context) => context.quantities.byId(id),
  Identity: (id, context) => context.identities.byId(id),
  Source: (id, context) => context.sources.byId(id),
} as const satisfies Record<TypeWithId, (id: string, context: Context) => Promise<unknown>>;

/** The object with this id, or null; ids asked for in one tick share one statement for each type. */
export async function findNode(id: string, context: Context) {
  const type = typeOfId(id);
  return type && finders[type](id, context);
}

/** An object that another one points to: that it is not there is a fault of the store and thrown as such. */
export async function mustFind<Found>(found: Promise<Found | null>, id: string): Promise<Found> {
  const object = await found;
  if (object === null) throw new Error(`the store points to ${id}, which is not there`);
  return object;
}
