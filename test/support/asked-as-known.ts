import {
  type ArgumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type ObjectFieldNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The operation with everything in it that asks of time asked as known at an instant, unless it names another itself. */
export function askedAsKnown(schema: GraphQLSchema, text: string, knownAt: string): string {
  const types = new TypeInfo(schema);
  const known: ObjectFieldNode = {
    kind: Kind.OBJECT_FIELD,
    name: { kind: Kind.NAME, value: 'knownAt' },
    value: { kind: Kind.STRING, value: knownAt },
  };
  const asOf: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'asOf' },
    value: { kind: Kind.OBJECT, fields: [known] },
  };
  const visitor = visitWithTypeInfo(types, {
    Field(node) {
      const takesAsOf = types.getFieldDef()?.args.some(({ name }) => name === 'asOf');
      const hasAsOf = node.arguments?.some(({ name }) => name.value === 'asOf');
      if (types.getParentType()?.name !== 'Query' || !takesAsOf || hasAsOf) return;
      return { ...node, arguments: [...(node.arguments ?? []), asOf] };
    },
    ObjectValue(node) {
      const type = types.getInputType();
      const isKnown = node.fields.some(({ name }) => name.value === 'knownAt');
      if (!type || getNamedType(type).name !== 'AsOf' || isKnown) return;
      return { ...node, fields: [...node.fields, known] };
    },
  });
  return print(visit(parse(text), visitor));
}
