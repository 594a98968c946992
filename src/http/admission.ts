import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendError } from './json-errors.js';

/** Lets a request pass, or answers it. */
export type Admission = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Who is not answered for so long does not work too much but waits, for a database that is away or plans: then more may wait with it. */
const stillMs = 300;
/** So many times as many; all that waits takes memory. */
const moreThen = 16;

/** Answers a question at once with status 503 while so many others are being answered: whoever is let in is answered in good time. */
export function createAdmission(most: number): Admission {
  let inFlight = 0;
  let lastAnswer = Number.NEGATIVE_INFINITY;
  return (request, response) => {
    if (!/^\/graphql\b/.test(request.url ?? '')) return true;
    const isStill = performance.now() - lastAnswer > stillMs;
    const allowed = isStill ? most * moreThen : most;
    if (inFlight >= allowed) {
      sendError(
        response,
        'OVERLOADED',
        `The service has ${allowed} questions to answer already, as many as it takes; ask again in a little while.`,
        { allowed },
      );
      return false;
    }
    inFlight += 1;
    response.once('close', () => {
      inFlight -= 1;
      lastAnswer = performance.now();
    });
    return true;
  };
}
