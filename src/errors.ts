import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withoutSchemaNames } from './without-schema-names.js';

/** Every code that an error can carry, with the HTTP status of an answer that has no data because of it. */
export const statusOfCode = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  UNTRUSTED_DOCUMENT: 403,
  LIMIT_EXCEEDED: 400,
  NOT_FOUND: 404,
  DB_TIMEOUT: 503,
  DB_UNAVAILABLE: 503,
  SHUTTING_DOWN: 503,
  OVERLOADED: 503,
  TOO_MANY_EXPORTS: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

/** A code of `statusOfCode`. */
export type ErrorCode = keyof typeof statusOfCode;

/** After how many seconds a client may ask again what status 503 refused it. */
export const retryAfterSeconds = 2;

const outageMessages = {
  DB_TIMEOUT: 'The answer took too long to find; ask for less at once.',
  DB_UNAVAILABLE: 'The database does not answer at the moment; ask again in a little while.',
  SHUTTING_DOWN: 'The service is stopping; ask again when it is back.',
} satisfies Partial<Record<ErrorCode, string>>;

/** A code whose cause lies with the service and not with the request: the same request may succeed later. */
export type OutageCode = keyof typeof outageMessages;

/** How far a request that writes has come: nothing can hold yet, or it may hold from here on, whatever the request is answered. */
export type WriteState = 'AHEAD' | 'BEGUN';

const nothingWritten = 'nothing was written. Send it again';
const mayHold =
  'it may hold nevertheless. Send it again with the same idempotencyKey: that tells the outcome, and never makes it twice.';

const writeOutageMessages: Record<WriteState, Record<OutageCode, string>> = {
  AHEAD: {
    DB_TIMEOUT: `The write took too long to prepare; ${nothingWritten}.`,
    DB_UNAVAILABLE: `The database does not answer at the moment; ${nothingWritten} in a little while.`,
    SHUTTING_DOWN: `The service is stopping; ${nothingWritten} when it is back.`,
  },
  BEGUN: {
    DB_TIMEOUT: `The write took too long to wait for; ${mayHold}`,
    DB_UNAVAILABLE: `The connection to the database broke during the write; ${mayHold}`,
    SHUTTING_DOWN: `The service is stopping during the write; ${mayHold}`,
  },
};

/** What a client is told of an outage; `write` is undefined for a request that writes nothing. */
export function toldOutage(code: OutageCode, write: WriteState | undefined) {
  return {
    message: write ? writeOutageMessages[write][code] : outageMessages[code],
    extensions: { code, ...(write === 'BEGUN' ? { writeMayHold: true } : {}) },
  };
}

/** The reason of a request's AbortSignal: why it ended before its answer was ready. */
export class RequestEndedError extends Error {
  override readonly name = 'RequestEndedError';
  readonly code: OutageCode;

  constructor(code: OutageCode) {
    super(outageMessages[code]);
    this.code = code;
  }
}

/** What the formatter works with; `request` tells the one of which an error came, undefined where there is none. */
export type FormatErrorParts = {
  report(id: string, cause: unknown): void;
  request(
    thrown: unknown,
  ): { requestId: string; signal: AbortSignal; write?: WriteState | undefined } | undefined;
  /** The words of the operation in which an error came, and of its variables. */
  sent(thrown: unknown): string;
  newId(): string;
  /** Puts the refusals of Apollo and graphql-js into our words; gives back all else as it came. */
  rephrase(error: GraphQLError): GraphQLError;
  /** False keeps quiet about names in the schema. */
  introspection: boolean;
};

/** The one way by which errors leave the server: known codes pass, all else is masked under an id that the log has too. */
export function createFormatError(parts: FormatErrorParts) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = thrown instanceof GraphQLError ? parts.rephrase(thrown) : thrown;
    const request = parts.request(thrown);
    const outage = outageOf(rootCause(error), request?.signal);
    if (outage) return { ...formatted, ...toldOutage(outage, request?.write) };
    const cursor = misplacedCursor(rootCause(error));
    if (cursor) return { ...formatted, message: cursor.message, extensions: { code: 'BAD_USER_INPUT' } };
    const code = ownCode(error);
    if (code && error instanceof GraphQLError) {
      const { http: _, ...extensions } = error.extensions;
      const isOurs = 'argument' in extensions || 'limit' in extensions;
      const message =
        parts.introspection || isOurs ? error.message : withoutSchemaNames(error.message, parts.sent(thrown));
      return { ...formatted, message, extensions: { ...extensions, code } };
    }
    const id = request?.requestId ?? parts.newId();
    parts.report(id, rootCause(error));
    return {
      ...formatted,
      message: maskedMessage(id),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

/** What a client is told of a fault that is ours. */
export function maskedMessage(id: string): string {
  return `Something went wrong here; the log has it under id ${id}.`;
}

/** Whether a text is one of our codes. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(statusOfCode, code);
}

// Apollo overwrites the code of a scalar's or a rule's own error; the original underneath still has it.
function ownCode(error: unknown): ErrorCode | null {
  if (!(error instanceof GraphQLError)) return null;
  const { code } = error.extensions;
  return (
    ownCode(error.originalError) ?? (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR' ? code : null)
  );
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** The outage that an error is, of a request with this signal; null for any other error. */
// Told by name and kind: this file is a leaf, and the server does not know which database it stands before.
export function outageOf(cause: unknown, signal: AbortSignal | undefined): OutageCode | null {
  if (cause instanceof RequestEndedError) return cause.code;
  if (!(cause instanceof Error) || cause.name !== 'GraphError' || !('kind' in cause)) return null;
  if (cause.kind === 'timeout') return 'DB_TIMEOUT';
  if (cause.kind === 'unavailable') return 'DB_UNAVAILABLE';
  if (cause.kind !== 'aborted') return null;
  return signal?.reason instanceof RequestEndedError ? signal.reason.code : 'DB_TIMEOUT';
}

// Below an interface a cursor can meet lists of several types, and only running the operation shows that it is not theirs.
function misplacedCursor(cause: unknown): Error | null {
  return cause instanceof Error && cause.name === 'CursorError' ? cause : null;
}
