/** A cursor that its list cannot read; `problem` says what is wrong with it, `expected` what would be right. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
  readonly problem: string;
  readonly expected: string;

  constructor(problem: string, expected: string) {
    super(`${problem}; expected ${expected}`);
    this.problem = problem;
    this.expected = expected;
  }
}

/** Name of the list behind a field, such as `Actor.relations/NEWEST`: cursors are good for one list in one order. */
export function cursorList(coordinate: string, args: Readonly<Record<string, unknown>>): string {
  const orderBy = args['orderBy'];
  return typeof orderBy === 'string' ? `${coordinate}/${orderBy}` : coordinate;
}

/** Without names: whoever may not ask for the schema reads this as well. */
const fromHere = 'a cursor that this list gave out, in this order';

/** The cursor of an item, opaque to callers. */
export function writeCursor(list: string, key: string): string {
  return Buffer.from(`${list}\n${key}`).toString('base64url');
}

/** The list key that a cursor stands for; throws CursorError when it was made by another list or by nobody. */
export function readCursor(list: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [from, key, ...rest] = text.split('\n');
  const isOurs = key !== undefined && rest.length === 0 && writeCursor(from ?? '', key) === cursor;
  if (!isOurs) throw new CursorError(`"${cursor.slice(0, 80)}" is no cursor`, fromHere);
  if (from !== list) throw new CursorError(`"${cursor.slice(0, 80)}" is a cursor of ${from}`, fromHere);
  return key;
}

/** Whether a cursor that the service gave out is one of a list in this order. */
export function isCursorOf(order: string, cursor: string): boolean {
  return Buffer.from(cursor, 'base64url').toString().split('\n')[0]?.endsWith(`/${order}`) ?? false;
}
