import {
  type DocumentNode,
  type GraphQLSchema,
  getNullableType,
  isIntrospectionType,
  isListType,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { defaultPageSize } from '../pages/page.js';
import { bucketsTold } from './buckets-told.js';
import { countingCost } from './counting-cost.js';

/** What a list without pages (aliases, evidence) is taken to hold. */
const usualListLength = 5;
/** Types whose lists are as long as an argument of the field above them says. */
const listsBoundedAbove = /(Connection|^PathSearch|^Subgraph|^Scores|^Communities|^Components|^Bridges)$/;

/**
 * What an operation asks for at most, in fields of the answer: 1 a field, times the page size for all below a list, and what is
 * looked at for a number. Of a union's or an interface's fragments only the dearest type counts. Variables and arguments must
 * already be known to fit.
 */
export function operationCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): number {
  return getComplexity({
    schema,
    query,
    variables,
    estimators: [(field) => 1 + countingCost(field) + lengthOf(field) * field.childComplexity],
    ...(operationName === null ? {} : { operationName }),
  });
}

function lengthOf({ field, args, type }: ComplexityEstimatorArgs): number {
  if (field.args.some(({ name }) => name === 'first')) return args['first'] ?? defaultPageSize;
  const bound = args['limit'] ?? args['maxNodes'];
  if (typeof bound === 'number') return Math.max(bound, 1);
  if (Array.isArray(args['ids'])) return args['ids'].length;
  if (!isListType(getNullableType(field.type))) return 1;
  const buckets = bucketsTold(args);
  if (buckets !== null) return buckets;
  // How many there are at most stands at the field above, and a schema is told once and cheaply.
  return listsBoundedAbove.test(type.name) || isIntrospectionType(type) ? 1 : usualListLength;
}
