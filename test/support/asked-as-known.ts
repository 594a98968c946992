import {
  type ArgumentNode,
  type GraphQLSchema,
  Kind,
  type ObjectFieldNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The operation with each field of Query that takes `asOf` asked as known at an instant; what it asks of time otherwise stays. */
export function askedAsKnown(schema: GraphQLSchema, text: string, knownAt: string): string {
  const types = new TypeInfo(schema);
  const known: ObjectFieldNode = {
    kind: Kind.OBJECT_FIELD,
    name: { kind: Kind.NAME, value: 'knownAt' },
    value: { kind: Kind.STRING, value: knownAt },
  };
  const visitor = visitWithTypeInfo(types, {
    Field(node) {
      const takesAsOf = types.getFieldDef()?.args.some(({ name }) => name === 'asOf');
      if (types.getParentType()?.name !== 'Query' || !takesAsOf) return;
      const given = node.arguments?.find(({ name }) => name.value === 'asOf')?.value;
      const asOf: ArgumentNode = {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'asOf' },
        value: {
          kind: Kind.OBJECT,
          fields: [...(given?.kind === Kind.OBJECT ? given.fields : []), known],
        },
      };
      const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'asOf');
      return { ...node, arguments: [...others, asOf] };
    },
  });
  return print(visit(parse(text), visitor));
}
