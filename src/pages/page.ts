import { cursorList, readCursor } from './cursor.js';

/** Page size where the caller names none. */
export const defaultPageSize = 25;
/** How many hits a search gives where the caller names no number. */
export const defaultHits = 10;
/** The largest page, and the most ids in one argument. */
export const largestPage = 200;

/** How many buckets a period may have: where they are told apart by types or kinds, of which there are many, and else. */
export const mostBuckets = { ofManyKeys: 200, ofFewKeys: 1_000 } as const;

/** Which page of which list: `after` is a list key, null for the first page. Where `looksAhead` is false, nobody asks whether a page follows. */
export type Page = {
  readonly list: string;
  readonly first: number;
  readonly after: string | null;
  readonly looksAhead?: boolean;
};

/** How many rows to ask for: one more than the page holds tells that another page follows. */
export function rowsWanted({ first, looksAhead = true }: Page): number {
  return looksAhead ? first + 1 : first;
}

/** The arguments of a field that gives pages. */
export type PageAsked = {
  first?: number | null | undefined;
  after?: string | null | undefined;
  orderBy?: string;
};

/** The page that a field's arguments ask for; throws CursorError for a foreign cursor. */
export function readPage(coordinate: string, args: PageAsked): Page {
  const list = cursorList(coordinate, args);
  const { first, after } = args;
  return { list, first: first ?? defaultPageSize, after: after ? readCursor(list, after) : null };
}
