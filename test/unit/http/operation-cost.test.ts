import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, isEnumType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { operationCost } from '../../../src/http/operation-cost.js';
import { tinyTypeDefs } from './tiny-service.js';

const tiny = buildSchema(tinyTypeDefs);
const real = buildSchema(readFileSync('schema.graphql', 'utf8'));
const { limits } = readConfig({});

function cost(query: string, variables: Record<string, unknown> = {}, schema = tiny): number {
  return operationCost(schema, parse(query), variables, null);
}

describe('the cost of an operation', () => {
  it('is 1 a field', () => {
    expect(cost('{ hello requestId }')).toBe(2);
  });

  it('takes all below a list as often as the page is long', () => {
    expect(cost('{ things(first: 7) { totalCount nodes { id } } }')).toBe(1 + 7 * 3);
    expect(cost('query ($n: Int) { things(first: $n) { totalCount } }', { n: 40 })).toBe(1 + 40);
  });

  it('takes a page of 25 where none is asked for, and where null is', () => {
    expect(cost('{ things { totalCount } }')).toBe(26);
    expect(cost('{ things(first: null) { totalCount } }')).toBe(26);
  });

  it('multiplies lists within lists', () => {
    expect(cost('{ things(first: 10) { nodes { things(first: 10) { nodes { id } } } } }')).toBe(
      1 + 10 * (1 + (1 + 10 * 2)),
    );
  });

  it('takes five for a list without pages', () => {
    expect(cost('{ things(first: 1) { nodes { tags { text } } } }')).toBe(1 + (1 + (1 + 5)));
  });

  it('counts a fragment each time that it is spread', () => {
    expect(cost('{ ...two ...two } fragment two on Query { hello requestId }')).toBe(4);
  });

  it('counts one item for each id of a list', () => {
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, real)).toBe(4);
  });

  it('adds to a search for camps what it may take', () => {
    const camps = '{ balance(where: { subjectIn: [] }) { ... on Balance { frustration { index } } } }';
    expect(cost(camps, {}, real)).toBe(1 + 1 + 20_000 + 1);
  });

  it('takes a list as long as the bound that an argument above it sets', () => {
    const paths = (limit: string) =>
      `{ paths(from: "a", to: "b" ${limit}) { ... on PathSearch { paths { length } } } }`;
    expect(cost(paths('limit: 50'), {}, real)).toBe(1 + 50 * 2);
    expect(cost(paths(''), {}, real)).toBe(1 + 5 * 2);
    const around = '{ neighborhood(of: ["a"], maxNodes: 30) { ... on Subgraph { nodes { id } } } }';
    expect(cost(around, {}, real)).toBe(1 + 30 * 2);
  });

  it('takes as many buckets as the period has, with each key that there may be', () => {
    const buckets = (args: string) =>
      cost(`{ relationBuckets(${args}, where: { subjectIn: [] }) { start count } }`, {}, real);
    expect(buckets('interval: YEAR, during: "2001/2010"')).toBe(1 + 10 * 2);
    expect(buckets('interval: MONTH, during: "2001/2010", groupBy: SIGN')).toBe(1 + 120 * 3 * 2);
    expect(buckets('interval: DECADE, during: "2001/2010", groupBy: STATUS')).toBe(1 + 2 * 9 * 2);
    const types = real.getType('RelationCode');
    const codes = types && isEnumType(types) ? types.getValues().length : 0;
    expect(buckets('interval: DAY, during: "2001-01-31", groupBy: TYPE')).toBe(1 + codes * 2);
  });

  it.each([
    'relationBuckets(interval: YEAR, during: "2001"',
    'topActors(metric: DEGREE, first: 1',
    'balance(mixed: NET',
  ])('adds to %s …) what is looked at: so much for each actor named, or all relations', (field) => {
    const ofWhere = (where: object | null) =>
      cost(`query ($where: RelationWhere) { ${field}, where: $where) { __typename } }`, { where }, real);
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `actor:${at}`);
    expect(ofWhere(null)).toBe(2 + 20_000);
    expect(ofWhere({ signIn: [1], not: { subjectIn: ids(1) } })).toBe(2 + 20_000);
    expect(ofWhere({ subjectIn: ids(1) })).toBe(2 + 100);
    expect(ofWhere({ objectIn: ids(3), withActor: ids(9) })).toBe(2 + 3 * 100);
    expect(ofWhere({ withActor: ids(200) })).toBe(2 + 20_000);
  });

  it('counts of fragments on several types only the dearest', () => {
    const query = '{ node(id: "x") { ... on Actor { kind } ... on Claim { stance modality } } }';
    expect(cost(query, {}, real)).toBe(3);
  });

  it('counts only the operation that is asked for', () => {
    const document = parse('query a { hello } query b { hello requestId }');
    expect(operationCost(tiny, document, {}, 'b')).toBe(2);
  });
});

describe('the usual limit of cost', () => {
  const relations = (
    first: number,
  ) => `relations(first: ${first}) { totalCount pageInfo { hasNextPage endCursor } nodes {
    id type { code label } subject { id name kind } object { id name kind } spell sign
    validity { from { edtf } until { edtf } } claimCounts { affirm deny qualify desire } } }`;

  it('lets 200 actors with 25 relations each pass', () => {
    const query = `{ actors(first: 200) { totalCount nodes { id name kind ${relations(25)} } } }`;
    expect(cost(query, {}, real)).toBeLessThan(limits.cost);
  });

  it('refuses three full pages within one another', () => {
    const query =
      '{ actors(first: 200) { nodes { relations(first: 200) { nodes { claims(first: 200) { nodes { id } } } } } } }';
    expect(cost(query, {}, real)).toBeGreaterThan(limits.cost);
  });

  it('lets the largest table of buckets pass', () => {
    const query =
      '{ relationBuckets(interval: YEAR, during: "1801/2000", groupBy: KIND) { start key count } }';
    expect(cost(query, {}, real)).toBeLessThan(limits.cost);
  });

  it('lets introspection pass', () => {
    expect(cost(getIntrospectionQuery(), {}, real)).toBeLessThan(1_000);
  });

  it.each(readdirSync('examples/operations'))('lets the example %s pass', (name) => {
    expect(cost(readFileSync(`examples/operations/${name}`, 'utf8'), {}, real)).toBeLessThan(limits.cost);
  });
});
