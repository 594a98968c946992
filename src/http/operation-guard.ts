import {
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestContextWillSendResponse,
  HeaderMap,
} from '@apollo/server';
import { type GraphQLError, getVariableValues } from 'graphql';
import { isErrorCode, retryAfterSeconds, statusOfCode } from '../errors.js';
import { toldFault } from './argument-fault.js';
import { asksCostOnly } from './asks-cost-only.js';
import { type CheckCursor, checkArguments } from './check-arguments.js';
import { fieldCalls } from './field-calls.js';
import { type IdCondition, idConditions } from './id-conditions.js';
import { type Limits, limitExceeded } from './limits.js';
import { operationCost } from './operation-cost.js';
import { rememberedCost } from './remembered-cost.js';

/** Which of the ids in conditions fit nothing because nobody has them, and what would be right; at most so many as one answer can tell. */
export type RefuseIds<Context extends BaseContext> = (
  asked: readonly IdCondition[],
  context: Context,
) => Promise<readonly { readonly asked: IdCondition; readonly problem: string; readonly expected: string }[]>;

/** What is asked of an operation beyond what its schema says. */
export type GuardParts<Context extends BaseContext> = {
  limits: Limits;
  checkCursor: CheckCursor;
  refuseIds: RefuseIds<Context>;
};

/**
 * Refuses an operation before it runs, with all its faults at once, and does not run one of which only the cost is asked; tells its cost in `extensions.cost` of each answer, and
 * gives an answer without data the HTTP status of its error.
 */
export function operationGuard<Context extends BaseContext>({
  limits,
  checkCursor,
  refuseIds,
}: GuardParts<Context>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: number | null = null;
      return {
        async responseForOperation({ schema, document, operation, request, operationName, contextValue }) {
          const inputs = request.variables ?? {};
          const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], inputs).coerced;
          // No such operation, or variables that do not fit: running it tells so before any resolver is called.
          if (!operation || !variables) return null;
          const calls = fieldCalls(schema, document, operation, variables);
          const errors = checkArguments(calls, checkCursor);
          if (errors.length > 0) return refusal(errors);
          cost = rememberedCost(operation, variables, () =>
            operationCost(schema, document, inputs, operationName),
          );
          if (cost > limits.cost) return refusal([limitExceeded('cost', limits.cost, cost)]);
          if (asksCostOnly(request)) return nothingRun();
          const ids = idConditions(calls);
          const refused = ids.length > 0 ? await refuseIds(ids, contextValue) : [];
          return refused.length > 0 ? refusal(refused.map(toldId)) : null;
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          if (cost !== null) singleResult.extensions = { ...singleResult.extensions, cost };
          if (!singleResult.data && response.http.status === undefined) setStatus(response);
        },
      };
    },
  };
}

function toldId({ asked, problem, expected }: { asked: IdCondition; problem: string; expected: string }) {
  const { node, argument, id } = asked;
  return toldFault(node, {
    argument,
    problem: `${argument} is "${id}", which ${problem}`,
    given: id,
    expected,
  });
}

function nothingRun() {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single' as const, singleResult: { data: null } },
  };
}

// What a hook gives back is not formatted any more, so that `http` must not be in it.
function refusal(errors: readonly GraphQLError[]) {
  const shown = errors.map((error) => {
    const { http: _, ...extensions } = error.extensions;
    return { ...error.toJSON(), extensions };
  });
  return {
    http: { status: 400, headers: new HeaderMap() },
    body: { kind: 'single' as const, singleResult: { errors: shown } },
  };
}

function setStatus({ http, body }: GraphQLRequestContextWillSendResponse<object>['response']): void {
  const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
  if (!isErrorCode(code)) return;
  http.status = statusOfCode[code];
  if (http.status === 503) http.headers.set('retry-after', String(retryAfterSeconds));
}
