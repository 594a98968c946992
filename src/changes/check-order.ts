import { GraphQLError } from 'graphql';
import type { Times } from './change.js';

/** @throws GraphQLError where one of the clocks would run backwards */
export function checkOrder({ from, to }: Times): void {
  for (const clock of ['knownAt', 'validAt'] as const) {
    const [earlier, later] = [from[clock], to[clock]];
    if (earlier === null || later === null || earlier <= later) continue;
    const argument = `diff.from.${clock}`;
    throw new GraphQLError(
      `${argument} is ${earlier}, later than diff.to.${clock}, ${later}; right would be the earlier time first.`,
      {
        extensions: { code: 'BAD_USER_INPUT', argument, given: earlier, expected: 'the earlier time first' },
      },
    );
  }
}
