import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { codeOf, GraphError, toGraphError } from '../../../src/graph/graph-error.js';

const driverError = (code: string) => new neo4j.Neo4jError('what it says', code, '50N42', '', undefined);

describe('an error of the driver', () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout', 'a/query took too long'],
    [
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      'timeout',
      'a/query took too long',
    ],
    ['ServiceUnavailable', 'unavailable', 'a/query: the database does not answer: what it says'],
    ['SessionExpired', 'unavailable', 'a/query: the database does not answer: what it says'],
    [
      'Neo.TransientError.General.OutOfMemoryError',
      'unavailable',
      'a/query: the database does not answer: what it says',
    ],
    ['Neo.ClientError.Statement.SyntaxError', 'other', 'a/query: what it says'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'other', 'a/query: what it says'],
  ])('%s is of the kind %s', (code, kind, message) => {
    const cause = driverError(code);
    expect(toGraphError(cause, 'a/query')).toMatchObject({ name: 'GraphError', kind, message, cause });
  });
});

it('keeps an error that is ours already, with the query that it names', () => {
  const ours = new GraphError('shape', 'other/query: wrong');
  expect(toGraphError(ours, 'a/query')).toBe(ours);
});

it.each([
  [new Error('plain'), 'a/query: plain'],
  ['only a text', 'a/query: only a text'],
  [null, 'a/query: null'],
])('takes %o for what it is', (thrown, message) => {
  expect(toGraphError(thrown, 'a/query')).toMatchObject({ kind: 'other', message, cause: thrown });
});

it('finds the code of errors that have one', () => {
  expect(codeOf(driverError('Neo.ClientError.Security.Unauthorized'))).toBe(
    'Neo.ClientError.Security.Unauthorized',
  );
  expect([codeOf(new Error('plain')), codeOf('text'), codeOf(null), codeOf(undefined)]).toEqual([
    '',
    '',
    '',
    '',
  ]);
});
