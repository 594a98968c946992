import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A field with arguments as an operation uses it; `args` has variables and defaults filled in, or is the error that came of it. */
export type FieldCall = {
  node: FieldNode;
  /** Type and field, for example `Query.relations`; below an interface one for each type that it can turn out to be. */
  coordinates: readonly string[];
  args: Readonly<Record<string, unknown>> | GraphQLError;
  /** The arguments that the field takes, with their types. */
  inputs: readonly GraphQLArgument[];
};

type FieldUse = Pick<FieldCall, 'node' | 'coordinates'> & { readonly field: GraphQLField<unknown, unknown> };

const known = new WeakMap<OperationDefinitionNode, readonly FieldUse[]>();

/** Each field with arguments that an operation reaches, those in a fragment once, however often it is spread. */
export function fieldCalls(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: { [name: string]: unknown },
): readonly FieldCall[] {
  // Where the fields stand is the same each time that an operation is sent; Apollo keeps what it has parsed.
  const uses = known.get(operation) ?? fieldUses(schema, document, operation);
  known.set(operation, uses);
  return uses.map(({ node, coordinates, field }) => ({
    node,
    coordinates,
    args: valuesOrError(() => getArgumentValues(field, node, variables)),
    inputs: field.args,
  }));
}

function fieldUses(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly FieldUse[] {
  const uses: FieldUse[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const reached: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  const typeInfo = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(typeInfo, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      fragments.delete(name.value);
      if (fragment) reached.push(fragment);
    },
    Field(node) {
      const [field, parent] = [typeInfo.getFieldDef(), typeInfo.getParentType()];
      if (!field || !parent || field.args.length === 0) return;
      const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
      const coordinates = types.map(({ name }) => `${name}.${field.name}`);
      uses.push({ node, coordinates, field });
    },
  });
  // Grows while it is walked: each part may spread further fragments.
  for (const part of reached) visit(part, visitor);
  return uses;
}

function valuesOrError<T>(read: () => T): T | GraphQLError {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
