import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWritableApi, type WritableApi, writeToken } from '../support/api-writing.js';
import { openGraph } from '../support/graph.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
/** Conditions hold conditions; what is planted so deep has been planted higher up as well. */
const deepest = 4;

/** What breaks out of a text, a name or a comment of Cypher, and what breaks those who look at texts byte by byte. */
const hostile = [
  "' OR 1=1 //",
  '" OR true //',
  "') CREATE (:Pwned) //",
  "'}) CREATE (:Pwned) WITH 1 AS one MATCH (n {id: '",
  '`) CREATE (:Pwned) //',
  '\\u0060) CREATE (:Pwned) //',
  'x` DETACH DELETE n //',
  '*/ CREATE (:Pwned) /*',
  '$p',
  '$\x7bp}',
  '$p.ids',
  '{id: 1}',
  "actor:x' UNION MATCH (n) RETURN n.id AS id //",
  '1; CALL db.labels()',
  "LOAD CSV FROM 'http://127.0.0.1/' AS row",
  '\\',
  '\\\\"',
  "'",
  '"',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  '%s%n%x',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '{"$ne": null}',
  '[^]*(a+)+$',
  '-'.repeat(10_000),
  '🙂'.repeat(500),
  'e\u0301'.repeat(500),
];

/** So many of them go to each place; all of them go to many. */
const toEach = 12;

type Way = readonly (string | number)[];

/** Ways to each text within values of a type. */
function waysTo(type: GraphQLInputType, levels = 0): Way[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return waysTo(inner.ofType, levels).map((way) => [0, ...way]);
  if (isInputObjectType(inner))
    return levels === deepest
      ? []
      : Object.values(inner.getFields()).flatMap((field) =>
          waysTo(field.type, levels + 1).map((way) => [field.name, ...way]),
        );
  return isLeafType(inner) && !isEnumType(inner) && !/^(Int|Float|Boolean)$/.test(inner.name) ? [[]] : [];
}

/** A value of a type with a text at the end of a way, and besides it only what has to be there. */
function planted(type: GraphQLInputType, way: Way | null, text: string): unknown {
  const inner = getNullableType(type);
  const [step, ...rest] = way ?? [];
  if (isListType(inner)) return [planted(inner.ofType, way && rest, text)];
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    const wanted = fields.filter(
      (field) =>
        field.name === step ||
        (!inner.isOneOf && isNonNullType(field.type) && field.defaultValue === undefined),
    );
    const chosen = wanted.length === 0 && inner.isOneOf ? fields.slice(0, 1) : wanted;
    return Object.fromEntries(
      chosen.map((field) => [field.name, planted(field.type, field.name === step ? rest : null, text)]),
    );
  }
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (way !== null) return text;
  return { Int: 1, Float: 1, Boolean: true, ID: 'actor:iran' }[String(inner)] ?? '2021';
}

const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({
    kind: root === schema.getMutationType() ? 'mutation' : 'query',
    field,
  })),
);
const texts = fields.flatMap(({ kind, field }) =>
  field.args.flatMap((argument) =>
    waysTo(argument.type).map((way) => ({
      kind,
      field,
      argument,
      way,
      name: [field.name, argument.name, ...way.filter((step) => step !== 0)].join('.'),
    })),
  ),
);
const places = texts.map((place, at) => ({
  ...place,
  planting: Array.from({ length: toEach }, (_, next) => hostile[(at * 7 + next) % hostile.length] ?? ''),
}));

let api: WritableApi;
let database: Awaited<ReturnType<typeof openGraph>>;
const nodes = async () =>
  database.cypher('MATCH (node) UNWIND labels(node) AS label RETURN label, count(*) AS count ORDER BY label');
let before: Record<string, unknown>[];
beforeAll(async () => {
  api = await startWritableApi();
  database = await openGraph();
  before = await nodes();
});
afterAll(async () => {
  await database.close();
  await api.stop();
});

it('there are many places for texts', () => {
  expect(places.length).toBeGreaterThan(100);
  expect(new Set(places.map(({ field }) => field.name)).size).toBeGreaterThan(20);
});

it.each(places)('in $name are texts and nothing else', async ({ kind, field, argument, way, planting }) => {
  const isWanted = (each: GraphQLArgument) =>
    each === argument || (isNonNullType(each.type) && each.defaultValue === undefined);
  const wanted = field.args.filter(isWanted);
  const declared = wanted.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = wanted.map(({ name }) => `${name}: $${name}`).join(', ');
  const below = isLeafType(getNullableType(field.type)) ? '' : '{ __typename }';
  const query = `${kind} (${declared}) { ${field.name}(${given}) ${below} }`;
  for (const text of planting) {
    const variables = Object.fromEntries(
      wanted.map((each) => [each.name, planted(each.type, each === argument ? way : null, text)]),
    );
    const reply = await api.service.post(JSON.stringify({ query, variables }), {
      authorization: `Bearer ${writeToken}`,
    });
    expect(reply.text).not.toMatch(
      /Neo4j|Neo\.|SyntaxError|Invalid input|node_modules|INTERNAL_SERVER_ERROR/,
    );
    expect([200, 400, 404]).toContain(reply.status);
  }
});

it('nothing came to be or went by any of them', async () => {
  expect((await nodes()).filter(({ label }) => label === 'Pwned')).toEqual([]);
  expect(await nodes()).toEqual(before);
});
