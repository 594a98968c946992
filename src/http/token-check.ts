import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet } from 'jose';
import { StartError } from '../start-error.js';
import { isSameToken } from './bearer.js';
import type { KnowsToken } from './read-guard.js';

/** How JSON Web Tokens are checked: against the keys in a file, for who made them and whom they are for. */
export type JwtSettings = { keysFile: string; issuer: string; audience: string };

/** Signed with a key of two; what both sides know would also let the reader make tokens. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
/** How far two clocks may be apart. */
const leewaySeconds = 5;

/** Knows the tokens that are told here, and JSON Web Tokens signed with one of the keys; throws StartError for a file of keys that cannot be read. */
export async function createTokenCheck(
  tokens: readonly string[],
  jwt: JwtSettings | null,
): Promise<KnowsToken> {
  const isSigned = jwt && (await createSignedCheck(jwt));
  return async (given) => {
    if (tokens.filter((token) => isSameToken(given, token)).length > 0) return true;
    return isSigned ? isSigned(given) : false;
  };
}

async function createSignedCheck({ keysFile, issuer, audience }: JwtSettings): Promise<KnowsToken> {
  // Ten megabytes, of use to few.
  const { createLocalJWKSet, jwtVerify } = await import('jose');
  const keys = createLocalJWKSet(await readKeys(keysFile));
  const wanted = { issuer, audience, algorithms, clockTolerance: leewaySeconds, requiredClaims: ['exp'] };
  return (given) =>
    jwtVerify(given, keys, wanted).then(
      () => true,
      () => false,
    );
}

async function readKeys(file: string): Promise<JSONWebKeySet> {
  try {
    const { keys } = JSON.parse(await readFile(file, 'utf8'));
    if (Array.isArray(keys) && keys.length > 0) return { keys };
  } catch (error) {
    throw keysProblem(file, error instanceof Error ? error.message : String(error));
  }
  throw keysProblem(file, 'it has no keys');
}

function keysProblem(file: string, why: string): StartError {
  return new StartError(
    `The keys at JWT_KEYS (${file}) cannot be used: ${why}.`,
    'Give a file in JSON such as {"keys": [{"kty": "RSA", …}]}, as issuers publish it (JWKS).',
  );
}
