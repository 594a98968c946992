import { Kind, parse, visit } from 'graphql';

/** The values of each enum of a schema, in its order. */
export type EnumValues = ReadonlyMap<string, readonly string[]>;

/** So many values are told one by one. */
const mostTold = 30;

/** Reads them out of the schema's own language. */
export function enumValuesOf(typeDefs: string): EnumValues {
  const values = new Map<string, readonly string[]>();
  visit(parse(typeDefs, { noLocation: true }), {
    [Kind.ENUM_TYPE_DEFINITION]: (node) => {
      values.set(
        node.name.value,
        (node.values ?? []).map(({ name }) => name.value),
      );
    },
  });
  return values;
}

/** What graphql-js found wrong with a value of an enum, and what would be right; null for any other message. */
export function enumFault(
  message: string,
  enums: EnumValues,
): { readonly problem: string; readonly expected: string } | null {
  // The wording of graphql-js 16, whose guess is one of the values that are told.
  const [, problem, name = ''] =
    /(Value "[^"]*" does not exist in "(\w+)" enum)\./.exec(message) ??
    /(Enum "(\w+)" cannot represent non-(?:enum|string) value: .*?)\.(?: Did you mean .*)?$/.exec(message) ??
    [];
  const values = enums.get(name);
  if (problem === undefined || !values) return null;
  const expected =
    values.length > mostTold ? `one of the ${values.length} values of ${name}` : values.join(', ');
  return { problem, expected };
}
