/** What went wrong at the database, as far as a caller can act on it. */
export type GraphErrorKind =
  | 'timeout'
  | 'unavailable'
  | 'aborted'
  | 'missing'
  | 'tooLarge'
  | 'shape'
  | 'other';

/** A failed statement; the message names the query and never leaves the server, `cause` is the driver's own error. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly kind: GraphErrorKind;

  constructor(kind: GraphErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

const timeouts = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);
const outOfMemory = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
/** Graph Data Science asks first how much memory is free. */
const blocked = /estimated memory .* exceeds/;
const outages = new Set(['ServiceUnavailable', 'SessionExpired']);

/** The driver's error as ours; errors that already are ours pass through. */
export function toGraphError(error: unknown, query: string): GraphError {
  if (error instanceof GraphError) return error;
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  if (timeouts.has(code)) return new GraphError('timeout', `${query} took too long`, error);
  if (isMissing(code, text)) return new GraphError('missing', `${query}: ${text}`, error);
  if (code === outOfMemory || blocked.test(text))
    return new GraphError('tooLarge', `${query} needs more memory than there is`, error);
  if (outages.has(code) || code.startsWith('Neo.TransientError'))
    return new GraphError('unavailable', `${query}: the database does not answer: ${text}`, error);
  return new GraphError('other', `${query}: ${text}`, error);
}

// A procedure that is not there has a code of its own, a function has not.
function isMissing(code: string, text: string): boolean {
  return code === 'Neo.ClientError.Procedure.ProcedureNotFound' || text.startsWith("Unknown function 'gds.");
}

/** The driver's error code, or an empty text. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
