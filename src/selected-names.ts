import { type GraphQLResolveInfo, Kind, type OperationDefinitionNode, visit } from 'graphql';

type Operation = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>;

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** The names of all fields that an operation selects, on whatever type: what is not among them no answer to it shows. */
export function selectedNames({ operation, fragments }: Operation): ReadonlySet<string> {
  const before = known.get(operation);
  if (before) return before;
  const names = new Set<string>();
  for (const part of [operation, ...Object.values(fragments)])
    visit(part, { [Kind.FIELD]: ({ name }) => void names.add(name.value) });
  known.set(operation, names);
  return names;
}
