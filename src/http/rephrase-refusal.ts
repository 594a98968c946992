import { GraphQLError, Lexer, type Source, TokenKind } from 'graphql';
import type { EnumValues } from './enum-values.js';
import { type Limits, limitExceeded } from './limits.js';
import { nameArgument } from './name-argument.js';

/** What Apollo says of the extension `persistedQuery` without a code, with what would be right. */
const persistedQueryFaults: Readonly<Record<string, string>> = {
  'provided sha does not match query':
    'extensions.persistedQuery.sha256Hash is not the hash of this query; right would be the SHA-256 of its text, in hexadecimal.',
  'Unsupported persisted query version': 'extensions.persistedQuery.version is not known; right would be 1.',
};

/**
 * The refusals of graphql-js and Apollo that do not tell a limit, or name things that only a developer of this service
 * can change, in our words, and those of scalars and of these enums with the argument; any other error as it came.
 */
export function rephraseRefusal(error: GraphQLError, limits: Limits, enums: EnumValues): GraphQLError {
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
  // The wording of graphql-js 16; a test subscribes.
  if (/^Schema is not configured to execute subscription operation\.$/.test(error.message))
    return new GraphQLError('There is nothing to subscribe to here; right would be a query.', {
      nodes: error.nodes ?? [],
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
    });
  const cure = persistedQueryFaults[error.message];
  if (cure) return new GraphQLError(cure, { extensions: { code: 'BAD_USER_INPUT' } });
  return nameArgument(error, enums);
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
