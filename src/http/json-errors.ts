import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { type ErrorCode, maskedMessage, retryAfterSeconds, statusOfCode } from '../errors.js';
import { UntrustedDocumentError } from './admit-document.js';
import { mostLevels } from './body-levels.js';
import { type Limits, limitExceeded } from './limits.js';
import { notesOf } from './request-log.js';

/** Answers in the shape of GraphQL's errors, so that no client meets HTML; the status is the code's unless given. */
export function sendError(
  response: ServerResponse,
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
  status: number = statusOfCode[code],
): void {
  const notes = notesOf(response);
  if (notes) notes.outcome = code;
  if (status === 503) response.setHeader('retry-after', retryAfterSeconds);
  response.statusCode = status;
  response.setHeader('cache-control', 'no-store');
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
    if (error instanceof UntrustedDocumentError)
      return sendError(response, 'UNTRUSTED_DOCUMENT', error.message);
    const { type, status, length } = bodyFault(error);
    const beyond = (limit: 'bodyBytes' | 'bodyLevels', allowed: number, found: number | null) => {
      const { message, extensions } = limitExceeded(limit, allowed, found);
      const { http: _, ...told } = extensions;
      sendError(response, 'LIMIT_EXCEEDED', message, told, status);
    };
    if (type === 'entity.too.large') return beyond('bodyBytes', limits.bodyBytes, length);
    if (type === 'entity.levels.too.many') return beyond('bodyLevels', mostLevels, null);
    if (type === 'entity.parse.failed')
      return sendError(
        response,
        'BAD_REQUEST',
        'Invalid JSON: the body cannot be read; right would be {"query": "…"}.',
      );
    if (status >= 400 && status < 500) {
      const message = error instanceof Error ? error.message : 'The request cannot be read.';
      return sendError(response, 'BAD_REQUEST', message, {}, status);
    }
    const id = notesOf(response)?.id ?? '';
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
