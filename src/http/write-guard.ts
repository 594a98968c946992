import { createHash, timingSafeEqual } from 'node:crypto';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type ErrorCode, statusOfCode } from '../errors.js';

/** Refuses each mutation that does not bring the token, before any of it runs, and each one where there is no token; queries need none. */
export function writeGuard(token: string | null): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ operation, request }) {
          if (operation?.operation !== 'mutation') return null;
          if (token === null)
            return refusal(
              'OPERATION_RESOLUTION_FAILURE',
              'Nothing can be written here (setting WRITE_TOKEN).',
            );
          if (bringsToken(request.http?.headers.get('authorization'), token)) return null;
          return refusal(
            'UNAUTHENTICATED',
            'Writing needs the header "Authorization: Bearer <token>" with the token of this service.',
            [['www-authenticate', 'Bearer']],
          );
        },
      };
    },
  };
}

function refusal(code: ErrorCode, message: string, headers: Iterable<[string, string]> = []) {
  return {
    http: { status: statusOfCode[code], headers: new HeaderMap(headers) },
    body: { kind: 'single' as const, singleResult: { errors: [{ message, extensions: { code } }] } },
  };
}

function bringsToken(header: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+)$/i.exec(header ?? '') ?? [];
  // Digests are of one length, so that the comparison takes as long whatever was sent.
  return given !== undefined && timingSafeEqual(digestOf(given), digestOf(token));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
