import { randomUUID } from 'node:crypto';

/** A name for what an algorithm leaves at each actor of a projection, on which others may work at the same time. */
export function uniqueProperty(): string {
  return `p${randomUUID().replaceAll('-', '')}`;
}
