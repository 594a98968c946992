import type { IncomingMessage, ServerResponse } from 'node:http';
import { tokenOf } from './bearer.js';
import { sendError } from './json-errors.js';

/** Whether a token opens the service for reading. */
export type KnowsToken = (token: string) => boolean | Promise<boolean>;

/** Lets a request pass, or answers it. */
export type ReadGuard = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Those who look after the service ask without a token; what they are told is no data. */
const open = new Set(['/livez', '/readyz']);

/** Answers each request that brings no token with status 401, but for health and for what a browser asks before a question of another page. */
export function createReadGuard(knows: KnowsToken): ReadGuard {
  return async (request, response) => {
    if (request.method === 'OPTIONS' || open.has(request.url ?? '')) return true;
    const token = tokenOf(request.headers.authorization);
    if (token !== null && (await knows(token))) return true;
    // A browser asks its user for a name, which may be any, and a password.
    response.setHeader('www-authenticate', ['Bearer', 'Basic realm="token as password", charset="UTF-8"']);
    sendError(
      response,
      'UNAUTHENTICATED',
      `Reading needs the header "Authorization: Bearer <token>" with a token of this service; ${token === null ? 'there was none' : 'the one sent is none, or no longer'}.`,
    );
    return false;
  };
}
