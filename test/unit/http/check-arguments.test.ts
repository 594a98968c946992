import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type CheckCursor, checkArguments } from '../../../src/http/check-arguments.js';
import { fieldCalls } from '../../../src/http/field-calls.js';

const served = buildSchema(readFileSync('schema.graphql', 'utf8'));

function faults(
  query: string,
  inputs: Record<string, unknown> = {},
  checkCursor: CheckCursor = () => {},
  schema = served,
) {
  const document = parse(query);
  const operation = getOperationAST(document, null);
  if (!operation) throw new Error('the test asks nothing');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  if (!coerced) throw new Error('the test asks with variables that do not fit');
  return checkArguments(fieldCalls(schema, document, operation, coerced), checkCursor).map(
    ({ message, extensions: { http: _, ...extensions } }): Record<string, unknown> => ({
      message,
      ...extensions,
    }),
  );
}

const ids = (count: number) => Array.from({ length: count }, (_, n) => `actor:${n}`);

describe('page sizes', () => {
  it.each([1, 25, 200, null])('%s is accepted', (first) => {
    expect(faults('query ($n: Int) { actors(first: $n) { totalCount } }', { n: first })).toEqual([]);
  });

  it.each([0, -1, 201, 2_147_483_647])('%s is refused', (first) => {
    expect(faults(`{ actors(first: ${first}) { totalCount } }`)).toEqual([
      {
        message: `actors.first is ${first}; right would be a whole number from 1 to 200.`,
        code: 'BAD_USER_INPUT',
        argument: 'actors.first',
        given: first,
        expected: 'a whole number from 1 to 200',
      },
    ]);
  });

  it('are looked at wherever the operation reaches, in a fragment once', () => {
    const query = `
      query ($n: Int = 300) { a: actors { nodes { ...of } } b: actors { nodes { ...of ... on Node { id } } } }
      fragment of on Actor { relations(first: $n) { nodes { subject { ...deeper } object { ...deeper } } } }
      fragment deeper on Actor { events(first: 0) { totalCount } }`;
    expect(faults(query).map(({ argument }) => argument)).toEqual(['relations.first', 'events.first']);
  });

  it('of another operation in the same document are not looked at', () => {
    const document = parse('query a { actors(first: 0) { totalCount } } query b { actors { totalCount } }');
    const operation = getOperationAST(document, 'b');
    expect(operation && checkArguments(fieldCalls(served, document, operation, {}), () => {})).toEqual([]);
  });
});

describe('lists', () => {
  it('may have 200 values', () => {
    expect(faults('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids(200) })).toEqual([]);
  });

  it('are refused when longer, at whatever depth', () => {
    const query = `query ($where: RelationWhere, $ids: [ID!]!) {
      nodes(ids: $ids) { id }
      relations(where: $where) { totalCount }
    }`;
    const where = { subjectIn: ids(201), anyOf: [{ objectIn: ids(3) }, { objectIn: ids(250) }] };
    expect(faults(query, { ids: ids(201), where }).map(({ message }) => message)).toEqual([
      'nodes.ids has 201 values; right would be at most 200.',
      'relations.where.subjectIn has 201 values; right would be at most 200.',
      'relations.where.anyOf[1].objectIn has 250 values; right would be at most 200.',
    ]);
  });

  it('of alternatives may have 10 values', () => {
    const alternatives = (count: number) => ({ where: { anyOf: Array(count).fill({ signIn: [1] }) } });
    const query = 'query ($where: RelationWhere) { relations(where: $where) { totalCount } }';
    expect(faults(query, alternatives(10))).toEqual([]);
    expect(faults(query, alternatives(11))).toMatchObject([
      { argument: 'relations.where.anyOf', given: '11 values' },
    ]);
  });
});

describe('cursors', () => {
  it('are given to the check with the field that they belong to and its arguments, defaults included', () => {
    const seen: unknown[] = [];
    const query =
      '{ relations(after: "r") { nodes { claims(after: "c") { totalCount } } } actors { totalCount } }';
    faults(query, {}, (coordinate, { orderBy, first }, cursor) =>
      seen.push([coordinate, orderBy, first, cursor]),
    );
    expect(seen).toEqual([
      ['Query.relations', 'NEWEST', 25, 'r'],
      ['Relation.claims', undefined, 25, 'c'],
    ]);
  });

  it('that the check refuses are told with what it says, and cut where they are long', () => {
    const refuse = () => {
      throw Object.assign(new Error('refused'), {
        problem: '"…" is no cursor',
        expected: 'the endCursor of a page',
      });
    };
    expect(faults(`{ actors(after: "${'x'.repeat(5_000)}") { totalCount } }`, {}, refuse)).toEqual([
      {
        message: 'actors.after: "…" is no cursor; right would be the endCursor of a page.',
        code: 'BAD_USER_INPUT',
        argument: 'actors.after',
        given: `${'x'.repeat(80)}…`,
        expected: 'the endCursor of a page',
      },
    ]);
  });

  it('below an interface are good when one of its types takes them', () => {
    const query = '{ node(id: "x") { ... on Claimable { claims(after: "c") { totalCount } } } }';
    const onlyOf = (right: string) => (coordinate: string) => {
      if (coordinate !== right)
        throw Object.assign(new Error(), { problem: `not of ${coordinate}`, expected: 'another' });
    };
    expect(faults(query, {}, onlyOf('Event.claims'))).toEqual([]);
    expect(faults(query, {}, onlyOf('Actor.relations'))).toMatchObject([{ argument: 'claims.after' }]);
  });

  it('do not hide a fault of the check itself', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => faults('{ actors(after: "x") { totalCount } }', {}, broken)).toThrow('broken');
  });
});

describe('the day of a question', () => {
  it.each(['2021', '2021-07', '2021-07-26~', '2021-07-26/2021-07-27', '2021-07-26T10:00Z', '../2021-07-26'])(
    'is refused where it is %s',
    (validAt) => {
      const query = 'query ($at: EDTF) { relations(asOf: { validAt: $at }) { totalCount } }';
      expect(faults(query, { at: validAt })).toEqual([
        {
          message: `relations.asOf.validAt is "${validAt}"; right would be one day of the calendar, as in 2021-07-26.`,
          code: 'BAD_USER_INPUT',
          argument: 'relations.asOf.validAt',
          given: validAt,
          expected: 'one day of the calendar, as in 2021-07-26',
        },
      ]);
    },
  );

  it.each([null, '2021-07-26', '0001-01-01'])('is accepted where it is %s', (validAt) => {
    const query = 'query ($asOf: AsOf) { relations(asOf: $asOf) { nodes { status(asOf: $asOf) } } }';
    expect(faults(query, { asOf: { validAt } })).toEqual([]);
  });

  it('is looked at wherever an argument is such an input, however deep it lies', () => {
    const deep = buildSchema(`
      scalar EDTF
      input AsOf { validAt: EDTF }
      input Pair { of: [AsOf!], day: EDTF }
      type Query { compare(from: AsOf!, pairs: [Pair!]!, validAt: EDTF): Int }`);
    const query = `{ compare(from: { validAt: "2021" }, validAt: "2021",
      pairs: [{ day: "2021" }, { of: [{ validAt: "2021-07-26" }, { validAt: "2022" }] }]) }`;
    expect(faults(query, {}, () => {}, deep).map(({ argument }) => argument)).toEqual([
      'compare.from.validAt',
      'compare.pairs[1].of[1].validAt',
    ]);
  });
});

describe('buckets', () => {
  const buckets = (args: string) => faults(`{ relationBuckets(${args}) { count } }`);

  it.each([
    'interval: DAY, during: "2003/2004-01-01"',
    'interval: DAY, during: "2001-01-01/2003-09-27"',
    'interval: YEAR, during: "2001/2200", groupBy: TYPE',
    'interval: YEAR, during: "1001/2000", groupBy: STATUS',
    'interval: DECADE, during: "0001/9999", groupBy: SIGN',
  ])('of %s are accepted', (args) => {
    expect(buckets(args)).toEqual([]);
  });

  it.each([
    ['interval: MINUTE, during: "2003"', 'interval', 'relationBuckets.interval is MINUTE'],
    ['interval: UNKNOWN, during: "2003"', 'interval', 'relationBuckets.interval is UNKNOWN'],
    ['interval: YEAR, during: "2003/.."', 'during', 'relationBuckets.during: "2003/.." is open at an end'],
    ['interval: YEAR, during: "../2003"', 'during', 'relationBuckets.during: "../2003" is open at an end'],
    [
      'interval: DAY, during: "2001-01-01/2003-09-28"',
      'during',
      'relationBuckets.during has 1001 buckets of DAY',
    ],
    [
      'interval: YEAR, during: "2001/2201", groupBy: KIND',
      'during',
      'relationBuckets.during has 201 buckets of YEAR',
    ],
  ])('of %s are refused', (args, name, problem) => {
    expect(buckets(args)).toEqual([
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        argument: `relationBuckets.${name}`,
        message: expect.stringContaining(`${problem}; right would be `),
      }),
    ]);
  });
});

describe('null', () => {
  it('in a variable that only its default lets pass is refused before anything runs', () => {
    const query = 'query ($sort: RelationSort = NEWEST) { relations(orderBy: $sort) { totalCount } }';
    expect(faults(query, { sort: null })).toEqual([
      { message: expect.stringContaining('must not be null'), code: 'BAD_USER_INPUT' },
    ]);
  });
});

it('reports all faults of an operation', () => {
  const query = '{ actors(first: 0) { totalCount } events(first: 500) { totalCount } nodes(ids: []) { id } }';
  expect(faults(query).map(({ argument }) => argument)).toEqual(['actors.first', 'events.first']);
});
