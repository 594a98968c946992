import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type ErrorCode, statusOfCode } from '../errors.js';
import { isSameToken, tokenOf } from './bearer.js';

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
          const given = tokenOf(request.http?.headers.get('authorization'));
          if (given !== null && isSameToken(given, token)) return null;
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
