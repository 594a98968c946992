import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ValidationContext, ValidationRule } from 'graphql';
import { type Limits, limitExceeded } from './limits.js';

/**
 * Validation rules for depth and aliases. Armor counts, each fragment once; the verdict is ours, because armor's own comes
 * as a thrown syntax error, which Apollo answers with status 500.
 */
export function operationLimits(limits: Pick<Limits, 'depth' | 'aliases'>): readonly ValidationRule[] {
  const judged = (limit: 'depth' | 'aliases') => ({
    n: Number.POSITIVE_INFINITY,
    onAccept: [
      (context: ValidationContext | null, { n }: { n: number }) => {
        if (n > limits[limit]) context?.reportError(limitExceeded(limit, limits[limit], n));
      },
    ],
  });
  return [
    maxDepthRule({ ...judged('depth'), flattenFragments: true, ignoreIntrospection: false }),
    // Armor would leave aliases of __typename uncounted.
    maxAliasesRule({ ...judged('aliases'), allowList: [] }),
  ];
}
