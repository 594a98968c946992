import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { parse } from 'graphql';
import { askService } from './ask-service.js';

/** What GraphiQL asks with; `onWithheld` hears of a service that does not tell its schema. */
export function createFetcher(onWithheld: () => void): Fetcher {
  const ask = createGraphiQLFetcher({ url: '/graphql', fetch: askService });
  return async (question, options) => {
    const answer = await ask(underItsName(question), options);
    if (question.operationName === 'IntrospectionQuery' && isRefused(answer)) onWithheld();
    return answer;
  };
}

// GraphiQL notes the name of an operation a moment after its text has changed. Whoever pastes a question and asks it at once would
// be told that there is no operation of the name that was there before.
function underItsName(question: FetcherParams): FetcherParams {
  const names = operationNames(question.query);
  if (names.length !== 1 || names[0] === question.operationName) return question;
  return { ...question, operationName: names[0] ?? null };
}

/** Null for an operation without a name; none where the text cannot be read, which the service says better. */
function operationNames(query: string): (string | null)[] {
  try {
    return parse(query).definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition' ? [definition.name?.value ?? null] : [],
    );
  } catch {
    return [];
  }
}

// What is told where no service answers has no code.
function isRefused(answer: object): boolean {
  return 'errors' in answer && Array.isArray(answer.errors) && Boolean(answer.errors[0]?.extensions?.code);
}
