import {
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
  HeaderMap,
} from '@apollo/server';
import { type GraphQLError, getVariableValues } from 'graphql';
import { isErrorCode, retryAfterSeconds, statusOfCode } from '../errors.js';
import { type CheckCursor, checkArguments } from './check-arguments.js';
import { type Limits, limitExceeded } from './limits.js';
import { operationCost } from './operation-cost.js';

/**
 * Refuses an operation before it runs, with all its faults at once; tells its cost in `extensions.cost` of each answer, and
 * gives an answer without data the HTTP status of its error.
 */
export function operationGuard(limits: Limits, checkCursor: CheckCursor): ApolloServerPlugin {
  return {
    async requestDidStart() {
      let cost: number | null = null;
      return {
        async responseForOperation({ schema, document, operation, request, operationName }) {
          const inputs = request.variables ?? {};
          const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], inputs).coerced;
          // No such operation, or variables that do not fit: running it tells so before any resolver is called.
          if (!operation || !variables) return null;
          const errors = [...checkArguments(schema, document, operation, variables, checkCursor)];
          if (errors.length > 0) return refusal(errors);
          cost = operationCost(schema, document, inputs, operationName);
          return cost > limits.cost ? refusal([limitExceeded('cost', limits.cost, cost)]) : null;
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
