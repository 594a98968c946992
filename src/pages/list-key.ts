/** Above every list key: where a list in descending order begins. */
export const topKey = '￿';
/** Below every list key: where a list in ascending order begins. */
export const bottomKey = '';

/** Key of lists that run from the newest to the oldest: what has no instant comes last, equal ones go by id. */
export function newestKey(instant: string | null, id: string): string {
  return `${instant ?? ''} ${id}`;
}

/** Key of lists that run from the oldest to the newest: what has no instant comes last, equal ones go by id. */
export function oldestKey(instant: string | null, id: string): string {
  return `${instant ?? '~'} ${id}`;
}

/** Key of lists in the order of a text, equal ones by id. */
export function textKey(text: string, id: string): string {
  return `${text} ${id}`;
}
