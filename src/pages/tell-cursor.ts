import type { GraphQLResolveInfo } from 'graphql';
import type { LoadTimes } from '../load-times.js';
import { isCursorOf } from './cursor.js';

/** A cursor as a field tells it: one of a list in the order of loading holds a load time. */
export function tellCursor<Cursor extends string | null>(
  cursor: Cursor,
  { loadTimes }: { readonly loadTimes: LoadTimes },
  info: GraphQLResolveInfo,
): Cursor {
  return cursor && isCursorOf('RECENTLY_RECORDED', cursor) ? loadTimes.note(cursor, info) : cursor;
}
