import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { type ErrorCode, maskedMessage, retryAfterSeconds, statusOfCode } from '../errors.js';
import { type Limits, limitExceeded } from './limits.js';
import { requestIdOf } from './request-log.js';

/** Answers in the shape of GraphQL's errors, so that no client meets HTML; the status is the code's unless given. */
export function sendError(
  response: ServerResponse,
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
  status: number = statusOfCode[code],
): void {
  if (status === 503) response.setHeader('retry-after', retryAfterSeconds);
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { ...extensions, code } }] }));
}

/** The last handler: nothing answers to this address. */
export const notFound: RequestHandler = ({ path }, response) => {
  sendError(response, 'NOT_FOUND', `There is nothing at ${path}; questions go to /graphql.`);
};

/** Answers for what went wrong. */
export type TellFault = (error: unknown, response: ServerResponse) => void;

/** A body that is no JSON, told as express's body parser tells it. */
export class BodyError extends SyntaxError {
  override readonly name = 'BodyError';
  readonly type = 'entity.parse.failed';
  readonly status = 400;
}

/** Hands errors of express's handlers on. */
export function jsonErrors(tellFault: TellFault): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => tellFault(error, response);
}

/** Answers what went wrong before or around GraphQL: bodies that cannot be read, and faults of our own, masked. */
export function createTellFault(limits: Limits, report: (id: string, cause: unknown) => void): TellFault {
  return (error, response) => {
    // The request had our answer already when its own came too late.
    if (response.headersSent) return;
    const { type, status, length } = bodyFault(error);
    if (type === 'entity.too.large') {
      const { message, extensions } = limitExceeded('bodyBytes', limits.bodyBytes, length);
      const { http: _, ...told } = extensions;
      return sendError(response, 'LIMIT_EXCEEDED', message, told, 413);
    }
    if (type === 'entity.parse.failed')
      return sendError(response, 'BAD_REQUEST', 'The body is no JSON; right would be {"query": "…"}.');
    if (status >= 400 && status < 500) {
      const message = error instanceof Error ? error.message : 'The request cannot be read.';
      return sendError(response, 'BAD_REQUEST', message, {}, status);
    }
    const id = requestIdOf(response);
    report(id, error);
    sendError(response, 'INTERNAL_SERVER_ERROR', maskedMessage(id), { id });
  };
}

/** What express's body parser tells of its errors; status 500 for any other error. */
function bodyFault(error: unknown): { type: string; status: number; length: number | null } {
  const { type, status, length } = error as { type?: unknown; status?: unknown; length?: unknown };
  return {
    type: String(type),
    status: typeof status === 'number' ? status : 500,
    length: typeof length === 'number' ? length : null,
  };
}
