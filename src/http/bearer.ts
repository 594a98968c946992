import { createHash, timingSafeEqual } from 'node:crypto';

/** The token that an Authorization header brings: after `Bearer`, or as the password after `Basic`, which browsers ask their user for; null where there is none. */
export function tokenOf(header: string | undefined): string | null {
  const [, scheme = '', credentials = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() !== 'basic') return credentials || null;
  const pair = Buffer.from(credentials, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1) || null;
}

/** Whether two tokens are the same; takes as long whatever was sent. */
export function isSameToken(given: string, expected: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(expected));
}

// Digests are of one length.
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
