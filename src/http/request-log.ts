import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

const acceptableId = /^[\w.:-]{1,64}$/;

/** What is found out about a request while it is answered. */
export type RequestNotes = {
  readonly id: string;
  /** The name of its operation, `anonymous` where it has none; null where it was not read as far as that. */
  operation: string | null;
  /** The code of its first error. */
  outcome: string | null;
  /** The Cypher files run for it, each with how often. */
  readonly statements: Map<string, number>;
  /** Hears of each statement that is asked for on its behalf, by name, and through what it gives back of its end. */
  observe(statement: string): (error: unknown) => void;
};

/** Follows a request through the service; told of each of its statements, and at last of what became of it. */
export type RequestTrace = {
  statement(name: string): (error: unknown) => void;
  end(request: AnsweredRequest & { status: number }): void;
};

/** Begins to follow a request. */
export type BeginTrace = (request: IncomingMessage) => RequestTrace;

/** Who is told of requests besides the log. */
type Listeners = { onAnswered?: (answered: AnsweredRequest) => void; trace?: BeginTrace | null };

/** A request whose answer is sent, or whose client is gone; `outcome` is OK, ABORTED or the code of its first error. */
export type AnsweredRequest = { operation: string | null; outcome: string; ms: number };

const notes = new WeakMap<ServerResponse, RequestNotes>();

/**
 * Gives each request an id (its own `x-request-id` where that is short and plain), tells it in the answer, and logs the
 * request once it is done, with the names of its operation and of its Cypher files: failures of ours as errors, all else at debug.
 */
export function requestLog(
  logger: Logger,
  { onAnswered, trace }: Listeners = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    // Express shortens it on the way.
    const { method, url } = request;
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && acceptableId.test(given) ? given : randomUUID();
    const traced = trace?.(request);
    const statements = new Map<string, number>();
    const noted: RequestNotes = {
      id,
      operation: null,
      outcome: null,
      statements,
      observe(name) {
        statements.set(name, (statements.get(name) ?? 0) + 1);
        return traced?.statement(name) ?? unheard;
      },
    };
    notes.set(response, noted);
    response.setHeader('x-request-id', id);
    const begun = performance.now();
    response.once('close', () => {
      const { statusCode, writableFinished } = response;
      const ms = performance.now() - begun;
      const { operation } = noted;
      const answered = { operation, outcome: writableFinished ? (noted.outcome ?? 'OK') : 'ABORTED', ms };
      onAnswered?.(answered);
      traced?.end({ ...answered, status: statusCode });
      const level = statusCode >= 500 && !isTold(statusCode, noted.outcome) ? 'error' : 'debug';
      if (!logger.isLevelEnabled(level)) return;
      // Headers stay out of the log: they carry credentials. So do values: an address by GET holds variables.
      const line = {
        id,
        req: { method, path: pathOf(url) },
        operation,
        statements: Object.fromEntries(statements),
        res: { statusCode },
        responseTime: Math.round(ms),
      };
      logger[level](line, writableFinished ? 'request completed' : 'request aborted');
    });
  };
}

/** What is noted of the request that a response answers; undefined for one that is not logged. */
export function notesOf(response: ServerResponse): RequestNotes | undefined {
  return notes.get(response);
}

const unheard = () => {};

// That the database is away is logged once, not once for each who asks; nor is one who asks too much.
function isTold(status: number, outcome: string | null): boolean {
  return status === 503 && outcome !== 'DB_TIMEOUT';
}

function pathOf(url = ''): string {
  return url.split('?', 1)[0] ?? '';
}
