import { GraphQLError, Lexer, type Source, TokenKind } from 'graphql';
import { type Limits, limitExceeded } from './limits.js';
import { nameArgument } from './name-argument.js';

/**
 * The refusals of graphql-js and Apollo that do not tell a limit, or name things that only a developer of this service
 * can change, in our words, and those of our scalars with the argument; any other error as it came.
 */
export function rephraseRefusal(error: GraphQLError, limits: Limits): GraphQLError {
  const { code, validationErrorCode } = error.extensions;
  // The wording of graphql-js 16; a test sends an operation that is too long.
  if (code === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(error.message))
    return limitExceeded('tokens', limits.tokens, error.source ? countTokens(error.source) : null);
  if (validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED')
    return limitExceeded('selections', limits.tokens, null);
  if (validationErrorCode === 'INTROSPECTION_DISABLED')
    return new GraphQLError('This service does not tell its schema (setting INTROSPECTION).', {
      nodes: error.nodes ?? [],
      extensions: { code },
    });
  return nameArgument(error);
}

/** Up to the first place that is no token of GraphQL. */
function countTokens(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return count;
}
