import { hash } from 'node:crypto';

/** The tag of exactly these bytes, as ETag carries it. */
export function entityTag(text: string): string {
  return `"${hash('sha256', text, 'base64url')}"`;
}

/** Whether a client that sends this If-None-Match has what the tag stands for. */
// Not Express's `fresh`, which takes the no-cache that fetch of Node sends along for a wish to have it anew.
export function isKnownTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}
