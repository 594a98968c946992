import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

const acceptableId = /^[\w.:-]{1,64}$/;
const ids = new WeakMap<ServerResponse, string>();

/**
 * Gives each request an id (its own `x-request-id` where that is short and plain), tells it in the answer, and logs the
 * request once it is done: failures of ours as errors, all else at debug.
 */
export function requestLog(logger: Logger): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    // Express shortens it on the way.
    const { method, url } = request;
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && acceptableId.test(given) ? given : randomUUID();
    ids.set(response, id);
    response.setHeader('x-request-id', id);
    const begun = performance.now();
    response.once('close', () => {
      const { statusCode, writableFinished } = response;
      const level = statusCode >= 500 ? 'error' : 'debug';
      if (!logger.isLevelEnabled(level)) return;
      // Headers stay out of the log: they carry credentials.
      const responseTime = Math.round(performance.now() - begun);
      const line = { id, req: { method, url }, res: { statusCode }, responseTime };
      logger[level](line, writableFinished ? 'request completed' : 'request aborted');
    });
  };
}

/** The id of the request that a response answers. */
export function requestIdOf(response: ServerResponse): string {
  return ids.get(response) ?? '';
}
