import type { GraphQLResolveInfo } from 'graphql';

type Field = Pick<GraphQLResolveInfo, 'path'>;

/** An argument that holds for all that is below the field at which it is given, until a field below gives its own. */
export type Inherited<Value extends object> = {
  /** What holds at a field: its own value, which then holds below it too, or that of the nearest field above; null where none gives one. */
  at(field: Field, own?: Value | null): Value | null;
};

/** Keeps the values of one argument for one request. */
export function createInherited<Value extends object>(): Inherited<Value> {
  // graphql-js links each path to the very object that it gave the field above as its own.
  const given = new WeakMap<Field['path'], Value>();
  let isGiven = false;
  return {
    at({ path }, own) {
      if (own) {
        given.set(path, own);
        isGiven = true;
        return own;
      }
      // Most operations never give one, and then nobody walks.
      if (!isGiven) return null;
      let place: Field['path'] | undefined = path;
      while (place && !given.has(place)) place = place.prev;
      return place ? (given.get(place) ?? null) : null;
    },
  };
}
