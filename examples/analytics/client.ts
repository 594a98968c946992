import { setTimeout as sleep } from 'node:timers/promises';
import type { TypedDocumentString } from './generated/graphql.js';

/** Why there is no answer, in the service's own words where it gave any; `code` is its code, null where nothing like it answered. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: string | null;

  constructor(message: string, code: string | null = null) {
    super(message);
    this.code = code;
  }
}

/** An answer and the version of the data from which it comes. */
export type Answer<Result> = { data: Result; dataVersion: number | null };

/** The service, as programs ask it. */
export type Service = {
  /** Raises a ServiceError where there is no answer, or only a part of one. */
  ask<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Answer<Result>>;
};

type ReplyError = { message: string; extensions?: { code?: string } };

/** What GraphQL puts around each answer. */
type Reply<Result> = {
  data?: Result | null;
  errors?: ReplyError[];
  extensions?: { answer?: { dataVersion?: number } };
};

const attempts = 4;
/** Analytics may take a minute; more only where the service was told so. */
const patienceMs = 120_000;
const longestWaitSeconds = 30;

/** The service at an address such as http://localhost:4000; asks again, up to three times, when it says that it is busy. */
export function openService(address: string): Service {
  const url = `${address.replace(/\/+$/, '').replace(/\/graphql$/, '')}/graphql`;
  return {
    ask: async <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) =>
      readReply<Result>(url, await post(url, JSON.stringify({ query: document.toString(), variables }))),
  };
}

async function post(url: string, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  for (let attempt = 1; ; attempt++) {
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(url, { method: 'POST', headers, body, signal }).catch((cause) => {
      throw new ServiceError(
        `Nothing answers at ${url}${reasonOf(cause)}. Is the service running? npm start`,
      );
    });
    if (response.status !== 503 || attempt === attempts) return response;
    await response.body?.cancel();
    await sleep(waitSeconds(response.headers.get('retry-after')) * 1000);
  }
}

async function readReply<Result>(url: string, response: Response): Promise<Answer<Result>> {
  const text = await response.text().catch((cause) => {
    throw new ServiceError(`The answer of ${url} broke off${reasonOf(cause)}.`);
  });
  const reply = parseJson(text);
  if (!isReply<Result>(reply)) {
    throw new ServiceError(`What answers at ${url} is no GraphQL service (HTTP ${response.status}).`);
  }
  const { data, errors = [], extensions } = reply;
  if (errors.length > 0 || data == null) {
    const told = errors.map(tellError).join('\n');
    throw new ServiceError(told || 'The service gave no data.', errors[0]?.extensions?.code ?? null);
  }
  return { data, dataVersion: extensions?.answer?.dataVersion ?? null };
}

/** The answer of a field that may give a problem instead, which is raised. */
export function answered<Result extends object>(result: Result): Exclude<Result, { code: string }> {
  if ('code' in result && 'message' in result) {
    throw new ServiceError(`${result.code}: ${result.message}`, String(result.code));
  }
  return result as Exclude<Result, { code: string }>;
}

/** The same, or null where the database lacks Graph Data Science, without which everything else is answered. */
export function answeredIfAvailable<Result extends object>(
  result: Result,
): Exclude<Result, { code: string }> | null {
  return 'code' in result && result.code === 'ANALYTICS_UNAVAILABLE' ? null : answered(result);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tellError({ message, extensions: { code } = {} }: ReplyError): string {
  const hint =
    code === 'GRAPHQL_VALIDATION_FAILED' ? '\nIs the service of the same version as this script?' : '';
  return `${code ? `${code}: ` : ''}${message}${hint}`;
}

function isReply<Result>(reply: unknown): reply is Reply<Result> {
  return typeof reply === 'object' && reply !== null && ('data' in reply || 'errors' in reply);
}

// Retry-After may also be a date, which this service never sends.
function waitSeconds(retryAfter: string | null): number {
  const seconds = Number(retryAfter ?? 2);
  return Math.min(Number.isFinite(seconds) ? Math.max(seconds, 0) : 2, longestWaitSeconds);
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? ` (${inner.message || inner.name})` : '';
}
