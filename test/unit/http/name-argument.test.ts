import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { enumValuesOf } from '../../../src/http/enum-values.js';
import { nameArgument } from '../../../src/http/name-argument.js';
import { DateTime, EDTF } from '../../../src/scalars.js';

const typeDefs = readFileSync('schema.graphql', 'utf8');
const enums = enumValuesOf(typeDefs);
const schema = makeExecutableSchema({
  typeDefs,
  resolvers: { EDTF, DateTime },
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
});

/** What is told of an operation, or of its variables where the operation itself is good. */
function told(query: string, inputs: Record<string, unknown> = {}, operationName?: string) {
  const document = parse(query);
  const invalid = validate(schema, document);
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const errors = invalid.length > 0 ? invalid : (getVariableValues(schema, definitions, inputs).errors ?? []);
  return errors
    .map((error) => nameArgument(error, enums))
    .map(({ message, extensions }): Record<string, unknown> => ({ message, ...extensions }));
}

const anyDate = 'a date such as 2011, 2021-07, 2020-01-03 or 2014~, or an interval such as 2014/2017';
const oneDay = 'one day of the calendar, as in 2021-07-26';
const inOrder = 'the earlier side first, as in 2003/2011';

describe('a date that is none is told with its argument', () => {
  it.each([
    [
      '{ dyad(a: "a", b: "b", during: "summer 2014") { __typename } }',
      'dyad.during',
      '"summer 2014" contains blanks',
      anyDate,
    ],
    [
      '{ actors(asOf: { validAt: "today" }) { totalCount } }',
      'actors.asOf.validAt',
      '"today" is not a date',
      oneDay,
    ],
    [
      '{ actors(asOf: { validAt: "2014/2011" }) { totalCount } }',
      'actors.asOf.validAt',
      '"2014/2011" ends before it begins',
      oneDay,
    ],
    [
      '{ diff(from: { validAt: 2014 }, to: {}) { totalCount } }',
      'diff.from.validAt',
      '2014 is no text',
      oneDay,
    ],
    [
      '{ mine: relations(where: { anyOf: [{}, { overlaps: "2014/2011" }] }) { totalCount } }',
      'relations.where.anyOf[1].overlaps',
      '"2014/2011" ends before it begins',
      inOrder,
    ],
    [
      '{ actors { nodes { ...of } } } fragment of on Actor { events(where: { during: "then" }) { totalCount } }',
      'events.where.during',
      '"then" is not a date',
      anyDate,
    ],
    [
      '{ relations(asOf: { knownAt: "now" }) { totalCount } }',
      'relations.asOf.knownAt',
      '"now" is no instant',
      'one such as 2021-07-26T00:00:00Z',
    ],
  ])('in %s', (query, argument, problem, expected) => {
    expect(told(query)).toEqual([
      {
        message: `${argument}: ${problem}; right would be ${expected}.`,
        code: 'BAD_USER_INPUT',
        argument,
        expected,
      },
    ]);
  });

  it('as a variable, by where that is used', () => {
    const query =
      'query ($d: EDTF, $day: EDTF) { dyad(a: "a", b: "b", during: $d, asOf: { validAt: $day }) { __typename } }';
    expect(told(query, { d: '2014/2011', day: 'today' })).toEqual([
      {
        message: `dyad.during: "2014/2011" ends before it begins; right would be ${inOrder}.`,
        code: 'BAD_USER_INPUT',
        argument: 'dyad.during',
        expected: inOrder,
      },
      {
        message: `dyad.asOf.validAt: "today" is not a date; right would be ${oneDay}.`,
        code: 'BAD_USER_INPUT',
        argument: 'dyad.asOf.validAt',
        expected: oneDay,
      },
    ]);
  });

  it('within a variable, however deep, and whatever else the value says', () => {
    const query =
      'query ($where: RelationWhere) { relations { nodes { ...of } } } fragment of on Relation { subject { relations(where: $where) { totalCount } } }';
    const where = { overlaps: 'x at "where.y"; z', anyOf: [{ overlaps: '2014' }, { overlaps: 2014 }] };
    expect(told(query, { where }).map(({ argument }) => argument)).toEqual([
      'relations.where.overlaps',
      'relations.where.anyOf[1].overlaps',
    ]);
  });

  it('by the variable itself, whatever place its text makes up', () => {
    const query = 'query ($d: EDTF) { events(where: { during: $d }) { totalCount } }';
    expect(told(query, { d: 'x at "d.y"' })).toMatchObject([{ argument: 'events.where.during' }]);
    expect(told(query, { d: 'x at "d.y"; z' })).toMatchObject([{ argument: 'events.where.during' }]);
  });

  it('as the default of a variable', () => {
    const query =
      'query ($asOf: AsOf = { validAt: "today" }) { relations { nodes { status(asOf: $asOf) } } }';
    expect(told(query)).toMatchObject([{ argument: 'status.asOf.validAt', expected: oneDay }]);
  });

  it('of its own operation, where another has a variable of that name', () => {
    const query = `query one($d: EDTF) { events(where: { during: $d }) { totalCount } }
      query two($d: EDTF) { dyad(a: "a", b: "b", during: $d) { __typename } }`;
    expect(told(query, { d: 'then' }, 'two')).toMatchObject([{ argument: 'dyad.during' }]);
  });
});

describe('as it came goes', () => {
  it('what is no refusal of a scalar of ours', () => {
    expect(told('{ actors(first: "ten") { totalCount } }')).toEqual([
      { message: expect.stringContaining('Int cannot represent') },
    ]);
  });

  it('a refusal that stands in no operation', () => {
    const error = new GraphQLError('x; right would be y.', { extensions: { problem: 'x', expected: 'y' } });
    expect(nameArgument(error, enums)).toBe(error);
  });
});

describe('a word that an enum does not have is told with its argument and the words that it has', () => {
  const metrics = 'DEGREE, WEIGHTED_DEGREE, PAGERANK, BETWEENNESS, CLOSENESS, EIGENVECTOR';
  const unknown = 'Value "FAME" does not exist in "CentralityMetric" enum';

  it.each([
    ['{ centrality(metric: FAME) { __typename } }', {}, unknown],
    [
      '{ centrality(metric: "DEGREE") { __typename } }',
      {},
      'Enum "CentralityMetric" cannot represent non-enum value: "DEGREE"',
    ],
    ['query($m: CentralityMetric!) { centrality(metric: $m) { __typename } }', { m: 'FAME' }, unknown],
    [
      'query($m: CentralityMetric!) { centrality(metric: $m) { __typename } }',
      { m: 'PAGE_RANK' },
      'Value "PAGE_RANK" does not exist in "CentralityMetric" enum',
    ],
  ])('%s %j', (query, inputs, problem) => {
    expect(told(query, inputs)).toEqual([
      {
        message: `centrality.metric: ${problem}; right would be ${metrics}.`,
        code: 'BAD_USER_INPUT',
        argument: 'centrality.metric',
        expected: metrics,
      },
    ]);
  });

  it('within a condition, by how many there are where they are many', () => {
    const query = 'query($w: RelationWhere) { relations(where: $w) { totalCount } }';
    const [only] = told(query, { w: { anyOf: [{ typeIn: ['BACKS', 'BACKSS'] }] } });
    expect(only).toMatchObject({
      argument: 'relations.where.anyOf[0].typeIn[1]',
      expected: expect.stringMatching(/^one of the \d+ values of RelationCode$/),
    });
  });

  it('but not who is not told the schema', () => {
    const [error] = validate(schema, parse('{ centrality(metric: FAME) { __typename } }'));
    expect(nameArgument(error as GraphQLError, new Map())).toBe(error);
  });
});
