import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
/** What everybody knows of any schema, and the standard for dates. */
const common = new Set(['ID', 'EDTF']);
const names = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type) || common.has(type.name)) return [];
    if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
    if (isInputObjectType(type)) return [type.name, ...Object.keys(type.getFields())];
    if (!isObjectType(type) && !isInterfaceType(type)) return [type.name];
    const fields = Object.values(type.getFields());
    return [type.name, ...fields.flatMap(({ name, args }) => [name, ...args.map((each) => each.name)])];
  }),
);

/** Values that fit hardly anywhere, as they are written in an operation. */
const literals = ['7', '"x"', '{ wrong: 1 }', 'WRONG'];
const values = [7, 'x', { wrong: 1 }, null];

/** Operations with one mistake each, near a field. */
function mistakesAt({
  name,
  args,
  type,
}: GraphQLField<unknown, unknown>): { query: string; variables?: Record<string, unknown> }[] {
  const below = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
  const required = args.filter((each) => isNonNullType(each.type) && each.defaultValue === undefined);
  const givenBut = (left: string) =>
    required
      .filter((each) => each.name !== left)
      .map((each) => `${each.name}: 7`)
      .join(' ');
  return [
    { query: `{ ${name} }` },
    { query: `{ ${name}(wrong: 1) { wrong } }` },
    { query: `{ ${name.slice(0, -1)} }` },
    { query: `{ ${name} { wrong ... on Wrong { id } } }` },
    { query: `{ ${name} @wrong ${below} }` },
    ...args.flatMap((each) => [
      { query: `{ ${name}(${each.name.slice(0, -1)}: 1) ${below} }` },
      ...literals.map((value) => ({
        query: `{ ${name}(${each.name}: ${value} ${givenBut(each.name)}) ${below} }`,
      })),
      { query: `query ($v: Wrong) { ${name}(${each.name}: $v) ${below} }` },
      { query: `query ($v: Boolean) { ${name}(${each.name}: $v) ${below} }` },
      ...values.map((v) => ({
        query: `query ($v: ${each.type}) { ${name}(${each.name}: $v ${givenBut(each.name)}) ${below} }`,
        variables: { v },
      })),
    ]),
  ];
}

/** Names of the schema in an answer that were not in the question: those in quotes, and those that are no words of English. */
function told(answer: string, question: string): string[] {
  const sent = new Set(question.match(/\w+/g));
  const inQuotes = [...answer.matchAll(/\\"(.*?)\\"/g)].flatMap(([, text = '']) => text.match(/\w+/g) ?? []);
  const odd = answer.match(/\b[A-Za-z]+(?:[A-Z_]\w*)+\b/g) ?? [];
  return [...inQuotes, ...odd].filter((name) => names.has(name) && !sent.has(name));
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService(testConnection(), { introspection: false });
});
afterAll(() => service.stop());

it.each(Object.values(schema.getQueryType()?.getFields() ?? {}))(
  'mistakes near $name are told without a name that was not sent',
  async (field) => {
    const mistakes = mistakesAt(field);
    expect(mistakes.length).toBeGreaterThanOrEqual(5);
    for (const { query, variables = {} } of mistakes) {
      const { text, status, body } = await service.ask(query, variables);
      if (status === 200 && body.errors === undefined) continue;
      expect({ query, variables, told: told(text, query + JSON.stringify(variables)), text }).toMatchObject({
        told: [],
        text: expect.not.stringContaining('Did you mean'),
      });
    }
  },
);

it('the schema itself is told in no way', async () => {
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Actor") { fields { name } } }'])
    expect(told((await service.ask(query)).text, query)).toEqual([]);
  const { status, text } = await service.get('/schema.graphql');
  expect([status, told(text, '')]).toEqual([404, []]);
});
