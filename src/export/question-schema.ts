import { buildSchema, type GraphQLSchema, isScalarType } from 'graphql';
import { DateTime, EDTF } from '../scalars.js';

/** A schema by which input is read: its scalars refuse what they refuse everywhere, and nothing is resolved. */
export function questionSchema(typeDefs: string): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const { name, parseValue } of [EDTF, DateTime]) {
    const type = schema.getType(name);
    if (isScalarType(type)) type.parseValue = parseValue;
  }
  return schema;
}
