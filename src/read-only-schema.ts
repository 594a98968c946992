import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';

/** A schema in its own language, with the resolvers of its types. */
export type ServedSchema<Resolvers extends object> = { typeDefs: string; resolvers: Partial<Resolvers> };

/** The schema without `Mutation` and all that is reached from there alone. */
export function readOnlySchema<Resolvers extends object>(
  typeDefs: string,
  resolvers: Resolvers,
): ServedSchema<Resolvers> {
  const { definitions, ...document } = parse(typeDefs);
  const byName = new Map(definitions.map((definition) => [nameOf(definition), definition]));
  const reached = new Set(['Query']);
  // Grows while it is walked: each type leads to those that it names.
  for (const name of reached) {
    const definition = byName.get(name);
    if (definition) visit(definition, { [Kind.NAMED_TYPE]: ({ name }) => void reached.add(name.value) });
  }
  const kept = definitions.filter((definition) => reached.has(nameOf(definition)));
  const own = Object.entries(resolvers).filter(([name]) => reached.has(name));
  return {
    typeDefs: print({ ...document, definitions: kept }),
    resolvers: Object.fromEntries(own) as Partial<Resolvers>,
  };
}

function nameOf(definition: DefinitionNode): string {
  return ('name' in definition && definition.name?.value) || '';
}
