import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import { type Limits, limitExceeded } from './limits.js';
import { rootFieldsRule } from './root-fields-rule.js';

type Counted = 'depth' | 'aliases' | 'directives';

/**
 * Validation rules for depth, aliases, directives and fields at the root. Armor counts the first three, each fragment once; the verdict is ours, because armor's own comes
 * as a thrown syntax error, which Apollo answers with status 500.
 */
export function operationLimits(limits: Pick<Limits, Counted | 'rootFields'>): readonly ValidationRule[] {
  const judged = (limit: Counted) => ({
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
    maxDirectivesRule(judged('directives')),
    rootFieldsRule(limits.rootFields),
  ];
}
