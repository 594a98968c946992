import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

const acceptableId = /^[\w.:-]{1,64}$/;

/**
 * Gives each request an id (its own `x-request-id` where that is short and plain), tells it in the answer, and logs the
 * request once it is done: failures of ours as errors, all else at debug.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId(request, response) {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && acceptableId.test(given) ? given : randomUUID();
      response.setHeader('x-request-id', id);
      return id;
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
    // The library would make up an error for each status of 500 and more; the real one has a line of its own.
    customErrorObject: (_request, _response, _error, { err: _, ...line }) => line,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'id' },
    // Headers stay out of the log: they carry credentials.
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, url }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
