import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** What one request may ask for at most; `bodyBytes` counts the unpacked body. */
export type Limits = {
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  tokens: number;
  cost: number;
  bodyBytes: number;
};

type LimitName = keyof Limits | 'selections' | 'bodyLevels';

const wordings: Record<LimitName, { measure: string; cure: string }> = {
  depth: { measure: 'levels of fields', cure: 'nest less, or ask in two steps' },
  aliases: { measure: 'aliases', cure: 'spread the aliases over several operations' },
  directives: { measure: 'directives', cure: 'leave out what is not wanted, or ask in several operations' },
  rootFields: { measure: 'fields at its root', cure: 'ask in several operations' },
  tokens: { measure: 'tokens', cure: 'ask in several operations, or pass long lists as variables' },
  selections: { measure: 'fields once its fragments are unfolded', cure: 'ask in several operations' },
  cost: {
    measure: 'units of cost',
    cure: 'ask for smaller pages, fewer lists within lists or fewer counts of all relations',
  },
  bodyBytes: { measure: 'bytes', cure: 'send less at once' },
  bodyLevels: { measure: 'levels of lists and objects', cure: 'nest less' },
};

/** The refusal of what goes beyond a limit; `found` is null where counting stopped at the limit. */
export function limitExceeded(
  limit: LimitName,
  allowed: number,
  found: number | null,
  options: Pick<GraphQLErrorOptions, 'nodes'> = {},
): GraphQLError {
  const { measure, cure } = wordings[limit];
  const subject = limit.startsWith('body') ? 'The body' : 'The operation';
  return new GraphQLError(
    `${subject} has ${found ?? `more than ${allowed}`} ${measure}; at most ${allowed} are allowed: ${cure}.`,
    { ...options, extensions: { code: 'LIMIT_EXCEEDED', limit, allowed, found, http: { status: 400 } } },
  );
}
