import type { TypedDocumentString } from '../generated/graphql.js';
import { AskProblem } from './ask-problem.js';

/** Longer than the service takes for the longest question that it answers. */
const patienceMs = 15_000;

/** An answer, and of which data it is. */
export type Answer<Result> = {
  readonly data: Result;
  readonly dataVersion: number;
  /** The last commit, or the time of knowing that was asked for. */
  readonly knownAt: string;
};

/** Sends questions to one service. */
export type Send = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Answer<Result>>;

type Body = {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { answer?: { dataVersion: number; knownAt: string } };
};

/** Asks over HTTP; rejects with an AskProblem, or with the signal's reason where nobody waits any more. */
export function sendTo(url: string, fetching: typeof fetch = fetch, patience = patienceMs): Send {
  return async <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ) => {
    const tooLate = AbortSignal.timeout(patience);
    try {
      const response = await fetching(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: document.toString(), variables }),
        signal: AbortSignal.any([signal, tooLate]),
      });
      const body = (await response.json()) as Body;
      return answerOf<Result>(body, response.status);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof AskProblem) throw error;
      if (tooLate.aborted)
        throw new AskProblem('timeout', `No answer came within ${patience / 1000} seconds.`);
      if (error instanceof SyntaxError)
        throw new AskProblem('unknown', 'What came back is no answer of this service.');
      throw new AskProblem('unreachable', 'The service does not answer. It may have been stopped.');
    }
  };
}

function answerOf<Result>({ data, errors, extensions }: Body, status: number): Answer<Result> {
  const [error] = errors ?? [];
  if (error) throw new AskProblem(kindOf(status, error.extensions?.code), error.message);
  if (data === undefined || data === null)
    throw new AskProblem('unknown', `The service answered with status ${status} and no data.`);
  const answer = extensions?.answer;
  return {
    data: data as Result,
    dataVersion: answer?.dataVersion ?? 0,
    knownAt: answer?.knownAt ?? '',
  };
}

function kindOf(status: number, code: string | undefined): AskProblem['kind'] {
  if (code === 'DB_TIMEOUT' || code === 'DEADLINE_EXCEEDED') return 'timeout';
  if (status === 503 || status === 429) return 'busy';
  return status >= 500 ? 'unknown' : 'refused';
}
