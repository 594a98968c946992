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
    [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'tooLarge',
      'a/query needs more memory than there is',
    ],
    ['Neo.ClientError.Procedure.ProcedureNotFound', 'missing', 'a/query: what it says'],
    ['Neo.ClientError.Statement.SyntaxError', 'other', 'a/query: what it says'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'other', 'a/query: what it says'],
  ])('%s is of the kind %s', (code, kind, message) => {
    const cause = driverError(code);
    expect(toGraphError(cause, 'a/query')).toMatchObject({ name: 'GraphError', kind, message, cause });
  });
});

it.each([
  ["Unknown function 'gds.version' (line 1, column 8 (offset: 7))", 'missing'],
  ["Unknown function 'gdx' (line 1, column 8 (offset: 7))", 'other'],
  [
    'Failed to invoke procedure `gds.leiden.mutate`: Caused by: java.lang.IllegalStateException: Procedure was blocked since minimum estimated memory (3 GiB) exceeds current free memory (1 GiB).',
    'tooLarge',
  ],
])('%s is of the kind %s', (message, kind) => {
  const cause = new neo4j.Neo4jError(
    message,
    'Neo.ClientError.Statement.SyntaxError',
    '50N42',
    '',
    undefined,
  );
  expect(toGraphError(cause, 'a/query')).toMatchObject({ kind });
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
