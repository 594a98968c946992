const types = {
  actor: 'Actor',
  relation: 'Relation',
  claim: 'Claim',
  event: 'Event',
  participation: 'Participation',
  quantity: 'Quantity',
  identity: 'Identity',
  source: 'Source',
} as const;

/** Name of a type whose objects have ids. */
export type TypeWithId = (typeof types)[keyof typeof types];

/** The type that an id's prefix stands for; null for a text that is no id of ours. */
export function typeOfId(id: string): TypeWithId | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return Object.hasOwn(types, prefix) ? types[prefix as keyof typeof types] : null;
}

/** The type of an object that the service itself made, by its id. */
export function typeOf<Type extends TypeWithId>({ id }: { readonly id: string }): Type {
  return typeOfId(id) as Type;
}
