import { createHash } from 'node:crypto';
import { type Mistake, mistake } from './problem.js';

/** One request to write: its caller's name for it, and a digest of all that it asks. */
export type WriteKey = { readonly key: string; readonly digest: string };

const longestKey = 200;

/** Names a request; an argument that is null is the same as one left out. */
export function writeKey(key: string, mutation: string, asked: object): WriteKey {
  const text = JSON.stringify([mutation, asked], (_, value) => value ?? undefined);
  return { key, digest: createHash('sha256').update(text).digest('hex') };
}

/** What is wrong with the name of a request. */
export function keyMistakes({ key }: WriteKey): Mistake[] {
  if (key.length >= 1 && key.length <= longestKey) return [];
  return [mistake(['idempotencyKey'], `has ${key.length} characters`, `1 to ${longestKey}`)];
}

/** A name that another request had already. */
export function keyInUse(): Mistake {
  return mistake(
    ['idempotencyKey'],
    'was sent before, with other arguments',
    'a key of its own for each write',
  );
}
