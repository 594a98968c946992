import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createFormatError, isErrorCode, RequestEndedError, type WriteState } from '../../src/errors.js';
import { CursorError } from '../../src/pages/cursor.js';

/** Shaped as the database's own errors are. */
function graphError(kind: string): Error {
  return Object.assign(new Error('actors/find: Neo.ClientError at 10.0.0.7'), { name: 'GraphError', kind });
}

function thrownBy(cause: Error): GraphQLError {
  return new GraphQLError(cause.message, { originalError: cause, path: ['actor'] });
}

type SetUp = {
  introspection?: boolean;
  sent?: string;
  reason?: unknown;
  outside?: boolean;
  write?: WriteState;
};

function setUp(changes: SetUp = {}) {
  const reported: [string, unknown][] = [];
  const signal = 'reason' in changes ? AbortSignal.abort(changes.reason) : new AbortController().signal;
  const format = createFormatError({
    report: (id, cause) => reported.push([id, cause]),
    request: () => (changes.outside ? undefined : { requestId: 'request-1', signal, write: changes.write }),
    sent: () => changes.sent ?? '',
    newId: () => 'new-1',
    rephrase: (error) =>
      error.message === 'native words'
        ? new GraphQLError('our words', { extensions: { code: 'BAD_REQUEST' } })
        : error,
    introspection: changes.introspection ?? true,
  });
  return {
    reported,
    format: (error: unknown) =>
      format(error instanceof GraphQLError ? error.toJSON() : { message: 'x' }, error),
  };
}

describe('createFormatError', () => {
  it('lets a known code pass with message, path and extensions, but not what is meant for HTTP', () => {
    const { format, reported } = setUp();
    const error = new GraphQLError('first is 0', {
      path: ['actors'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'first', http: { status: 400 } },
    });
    expect(format(error)).toEqual({
      message: 'first is 0',
      path: ['actors'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
    expect(reported).toEqual([]);
  });

  it('keeps the code of a scalar that Apollo calls a failed validation', () => {
    const scalars = new GraphQLError('no date', { extensions: { code: 'BAD_USER_INPUT' } });
    const apollos = new GraphQLError('no date', {
      originalError: scalars,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(setUp().format(apollos).extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['a thrown error', thrownBy(new Error('secret')), 'secret'],
    [
      'an error of graphql-js without a code',
      new GraphQLError('Cannot return null for …'),
      'Cannot return null for …',
    ],
    ['a code that is not ours', new GraphQLError('odd', { extensions: { code: 'EACCES' } }), 'odd'],
    ['something thrown that is no error', 'secret', null],
    [
      'a database error that tells nothing to a caller',
      thrownBy(graphError('shape')),
      'actors/find: Neo.ClientError at 10.0.0.7',
    ],
  ])('masks %s under the id of the request and reports its cause', (_what, error, logged) => {
    const { format, reported } = setUp();
    const told = format(error);
    expect(told.message).toBe('Something went wrong here; the log has it under id request-1.');
    expect(told.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: 'request-1' });
    expect(JSON.stringify(told)).not.toContain('secret');
    const [[id, cause] = []] = reported;
    expect(id).toBe('request-1');
    expect(cause instanceof Error ? cause.message : null).toBe(logged);
  });

  it('makes an id of its own outside of any request', () => {
    const { format, reported } = setUp({ outside: true });
    expect(format(new Error('secret')).extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: 'new-1' });
    expect(reported[0]?.[0]).toBe('new-1');
  });

  it.each([
    ['timeout', undefined, 'DB_TIMEOUT'],
    ['unavailable', undefined, 'DB_UNAVAILABLE'],
    ['aborted', new RequestEndedError('SHUTTING_DOWN'), 'SHUTTING_DOWN'],
    ['aborted', new RequestEndedError('DB_TIMEOUT'), 'DB_TIMEOUT'],
    ['aborted', new Error('client gone'), 'DB_TIMEOUT'],
  ])(
    'tells a database error of kind %s (request ended by %s) as %s, without its words',
    (kind, reason, code) => {
      const { format, reported } = setUp({ reason });
      const told = format(thrownBy(graphError(kind)));
      expect(told.extensions).toEqual({ code });
      expect(told.path).toEqual(['actor']);
      expect(told.message).not.toContain('10.0.0.7');
      expect(reported).toEqual([]);
    },
  );

  it.each(['timeout', 'unavailable'])(
    'tells of a database error of kind %s during a write that the write may hold, and before it that nothing was written',
    (kind) => {
      const begun = setUp({ write: 'BEGUN' }).format(thrownBy(graphError(kind)));
      expect(begun.message).toContain('may hold nevertheless. Send it again with the same idempotencyKey');
      expect(begun.extensions).toMatchObject({ writeMayHold: true });
      const ahead = setUp({ write: 'AHEAD' }).format(thrownBy(graphError(kind)));
      expect(ahead.message).toContain('nothing was written');
      expect(ahead.extensions).not.toHaveProperty('writeMayHold');
    },
  );

  it('tells why a request ended where a resolver passes that on', () => {
    expect(setUp().format(thrownBy(new RequestEndedError('SHUTTING_DOWN'))).extensions).toEqual({
      code: 'SHUTTING_DOWN',
    });
  });

  it('tells a cursor that only running showed to be of another list as bad input', () => {
    const { format, reported } = setUp();
    const error = new CursorError('"x" is a cursor of Event.claims', 'one of Relation.claims');
    expect(format(thrownBy(error))).toEqual({
      message: '"x" is a cursor of Event.claims; expected one of Relation.claims',
      path: ['actor'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(reported).toEqual([]);
  });

  it('puts the refusals of others into our words', () => {
    expect(setUp().format(new GraphQLError('native words'))).toMatchObject({
      message: 'our words',
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  it.each([
    [
      'Variable "$k" got invalid value "PERSOM"; Value "PERSOM" does not exist in "ActorKind" enum. Did you mean the enum value "PERSON"?',
      'Variable "$k" got invalid value "PERSOM"; Value "PERSOM" does not exist in "…" enum.',
    ],
    [
      'Field "actors" argument "kind" of type "[ActorKind!]!" is required, but it was not provided.',
      'Field "actors" argument "…" of type "[…!]!" is required, but it was not provided.',
    ],
    ['Cannot query field "actrs" on type "Query".', 'Cannot query field "actrs" on type "…".'],
  ])('hints at names of the schema only where the schema may be asked for: %s', (message, withheld) => {
    const error = new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
    const sent = 'query ($k: String) { actors { id } actrs } {"k":"PERSOM"}';
    expect(setUp({ sent }).format(error).message).toBe(message);
    expect(setUp({ introspection: false, sent }).format(error).message).toBe(withheld);
  });

  it('keeps the words of our own mistakes where the schema may not be asked for', () => {
    const error = new GraphQLError('first is 0, not "many"', {
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
    expect(setUp({ introspection: false }).format(error).message).toBe('first is 0, not "many"');
  });
});

describe('isErrorCode', () => {
  it('knows our codes and nothing else', () => {
    expect(['DB_TIMEOUT', 'toString', 'EACCES', 503, undefined].map(isErrorCode)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
