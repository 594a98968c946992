import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readOnlySchema } from '../../src/read-only-schema.js';

const typeDefs = `
  type Query { thing(where: Where): Thing, problem: Answer }
  type Mutation { change(input: Change!): Changed }
  interface Problem { message: String! }
  type Missing implements Problem { message: String! }
  type Refused implements Problem { message: String! }
  union Answer = Thing | Missing
  union Changed = Thing | Refused
  type Thing { size: Size! }
  enum Size { SMALL LARGE }
  enum Way { UP DOWN }
  input Where { size: Size }
  input Change { way: Way, inner: Inner }
  input Inner { size: Size }
`;

describe('the schema to be read only', () => {
  it('has no Mutation and nothing that only this leads to', () => {
    const types = buildSchema(readOnlySchema(typeDefs, {}).typeDefs).getTypeMap();
    const own = Object.keys(types).filter((name) => !name.startsWith('__') && name !== 'Boolean');
    expect(own.toSorted()).toEqual([
      'Answer',
      'Missing',
      'Problem',
      'Query',
      'Size',
      'String',
      'Thing',
      'Where',
    ]);
  });

  it('has the resolvers of the types that are left, and no others', () => {
    const { resolvers } = readOnlySchema(typeDefs, { Query: {}, Thing: {}, Mutation: {}, Changed: {} });
    expect(Object.keys(resolvers)).toEqual(['Query', 'Thing']);
  });

  it('keeps every type of the service but those of writing, with their descriptions', () => {
    const whole = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const left = buildSchema(readOnlySchema(readFileSync('schema.graphql', 'utf8'), {}).typeDefs);
    const lacking = Object.keys(whole.getTypeMap()).filter((name) => !left.getType(name));
    expect(lacking).toHaveLength(7);
    for (const [name, { description }] of Object.entries(left.getTypeMap()))
      expect([name, description]).toEqual([name, whole.getType(name)?.description]);
  });
});
