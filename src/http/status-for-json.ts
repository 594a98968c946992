import type { ApolloServerPlugin } from '@apollo/server';

/** What is wrong with a question that came over as it was meant to. */
const faultsOfQuestions = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * Gives a client that wants `application/json` and nothing else status 200 with what is wrong in its question, as GraphQL over HTTP
 * has it for those who do not know its own media type; limits, tokens and outages have their status for everybody.
 */
export const statusForJson: ApolloServerPlugin = {
  async requestDidStart({ request }) {
    if (!wantsPlainJson(request.http?.headers.get('accept'))) return;
    return {
      async willSendResponse({ response: { body, http } }) {
        const [first] = (body.kind === 'single' && body.singleResult.errors) || [];
        const code = first?.extensions?.['code'];
        if (http.status === 400 && faultsOfQuestions.has(String(code))) http.status = 200;
      },
    };
  },
};

function wantsPlainJson(accept: string | undefined): boolean {
  return (
    accept !== undefined && /\bapplication\/json\b/.test(accept) && !/graphql-response|\*\/\*/.test(accept)
  );
}
