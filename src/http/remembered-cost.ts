import { Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type Variables = Readonly<Record<string, unknown>>;

/** Of one operation, costs for so many ways of filling in its variables. */
const waysRemembered = 100;
const known = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();

/** What an operation costs, worked out once for variables that differ in nothing but which ids they are; Apollo keeps what it has parsed. */
export function rememberedCost(
  operation: OperationDefinitionNode,
  variables: Variables,
  workOut: () => number,
): number {
  const costs = known.get(operation) ?? new LRUCache<string, number>({ max: waysRemembered });
  known.set(operation, costs);
  const key = costKey(operation, variables);
  const cost = costs.get(key) ?? workOut();
  costs.set(key, cost);
  return cost;
}

function costKey({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): string {
  return JSON.stringify(
    variableDefinitions.map(({ variable, type }) => {
      const value = variables[variable.name.value];
      return isOfIds(type) ? countOf(value) : value;
    }),
  );
}

function isOfIds(type: TypeNode): boolean {
  return type.kind === Kind.NAMED_TYPE ? type.name.value === 'ID' : isOfIds(type.type);
}

/** How many ids there are, and how many different ones: some costs go by the one, some by the other. */
function countOf(value: unknown): unknown {
  return Array.isArray(value) ? [value.length, new Set(value).size] : typeof value;
}
