import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../../src/http/check-arguments.js';
import { fieldCalls } from '../../../src/http/field-calls.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

function faults(query: string, where: object | null = null) {
  const document = parse(query);
  const operation = getOperationAST(document, null);
  if (!operation) throw new Error('the test asks nothing');
  return checkArguments(fieldCalls(schema, document, operation, { where }), () => {}).map(
    ({ message, extensions: { http: _, ...extensions } }): Record<string, unknown> => ({
      message,
      ...extensions,
    }),
  );
}

describe('the statuses of contested relations', () => {
  const query = 'query ($where: RelationWhere) { contested(where: $where) { totalCount } }';

  it.each([['DENIED'], ['CONTESTED'], []].map((statusIn) => [statusIn]))(
    'are refused where they are asked for as %j',
    (statusIn) => {
      expect(faults(query, { statusIn })).toEqual([
        {
          message:
            'contested.where.statusIn is given; right would be to leave it out: all here are CONTESTED. Query.relations takes any status.',
          code: 'BAD_USER_INPUT',
          argument: 'contested.where.statusIn',
          given: statusIn,
          expected: 'to leave it out: all here are CONTESTED. Query.relations takes any status',
        },
      ]);
    },
  );

  it.each([null, {}, { statusIn: null }, { signIn: [1], not: { statusIn: ['DENIED'] } }])(
    'are not asked for by %j',
    (where) => {
      expect(faults(query, where)).toEqual([]);
    },
  );

  it('can be asked for anywhere else', () => {
    expect(faults('{ relations(where: { statusIn: [DENIED] }) { totalCount } }')).toEqual([]);
  });
});
