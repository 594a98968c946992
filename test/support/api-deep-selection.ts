import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/**
 * All fields of a type and of what they lead to so many levels deep, each object with its type and id; pages hold three items.
 * Behind an interface or a union the fields of each type are told under names with the type before them, so that those of
 * one name do not clash.
 */
export function deepSelection(schema: GraphQLSchema, type: GraphQLNamedType, levels: number): string {
  if (isObjectType(type)) return `__typename ${fieldsOf(schema, type, levels, '')}`;
  if (!isAbstractType(type)) throw new Error(`${type.name} has no fields`);
  const types = schema.getPossibleTypes(type);
  const fragments = types.map(
    (each) => `... on ${each.name} { ${fieldsOf(schema, each, levels, `${each.name}_`)} }`,
  );
  return `__typename ... on Node { id } ${fragments.join(' ')}`;
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, levels: number, prefix: string): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const selections = fields.flatMap((field) => {
    const args = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
    const result = getNamedType(field.type);
    const asked = `${prefix && `${prefix}${field.name}: `}${field.name}${args}`;
    if (isLeafType(result)) return [asked];
    // An edge holds what the node beside it does, and a page is no level of its own.
    if (field.name === 'edges' || (levels === 0 && isDeep(result))) return [];
    const below = result.name.endsWith('Connection') || !isDeep(result) ? levels : levels - 1;
    return [`${asked} { ${deepSelection(schema, result, below)} }`];
  });
  return selections.join(' ');
}

/** Whether a type leads on to others without end; dates, places and words do not. */
function isDeep(type: GraphQLNamedType): boolean {
  if (isAbstractType(type)) return true;
  if (!isObjectType(type)) return false;
  return type.getInterfaces().length > 0 || type.name === 'RelationType' || type.name.endsWith('Connection');
}

/** An object of an answer to such a selection, with its fields by their own names. */
export type DeepObject = { readonly __typename: string; readonly id?: string } & Readonly<
  Record<string, unknown>
>;

/** Every object with a type in an answer; `list` is the name of the field of which it is an item, null where it is none. */
export function objectsIn(answer: unknown): { list: string | null; object: DeepObject }[] {
  const found: { list: string | null; object: DeepObject }[] = [];
  const visit = (value: unknown, field: string | null, list: string | null) => {
    if (Array.isArray(value)) for (const item of value) visit(item, null, field);
    else if (typeof value === 'object' && value !== null) {
      const own = Object.entries(value).map(
        ([name, inner]) => [name.replace(/^[A-Z]\w*?_/, ''), inner] as const,
      );
      found.push({ list, object: Object.fromEntries(own) as DeepObject });
      for (const [name, inner] of own) visit(inner, name === 'nodes' ? field : name, null);
    }
  };
  visit(answer, null, null);
  return found.filter(({ object }) => typeof object.__typename === 'string');
}
