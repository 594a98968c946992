import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationLimits } from '../../../src/http/operation-limits.js';
import { tinyTypeDefs } from './tiny-service.js';

const schema = buildSchema(tinyTypeDefs);

function refusals(query: string, limits: Partial<Parameters<typeof operationLimits>[0]>) {
  const rules = operationLimits({ depth: 100, aliases: 100, directives: 100, rootFields: 100, ...limits });
  return validate(schema, parse(query), rules).map(({ message, extensions }) => ({ message, ...extensions }));
}

describe('the depth of an operation', () => {
  it('is the number of fields within fields; fragments add nothing', () => {
    const query = `
      { things { nodes { ...of } } }
      fragment of on Thing { ... on Thing { things { nodes { id } } } }`;
    expect(refusals(query, { depth: 5 })).toEqual([]);
    expect(refusals(query, { depth: 4 })).toEqual([
      {
        message:
          'The operation has 5 levels of fields; at most 4 are allowed: nest less, or ask in two steps.',
        code: 'LIMIT_EXCEEDED',
        limit: 'depth',
        allowed: 4,
        found: 5,
        http: { status: 400 },
      },
    ]);
  });

  it('is judged for each operation of a document', () => {
    const query = 'query a { things { nodes { id } } } query b { hello } query c { things { nodes { id } } }';
    expect(refusals(query, { depth: 2 })).toHaveLength(2);
  });

  it('counts introspection too, of which the usual question has 15 levels', () => {
    expect(refusals(getIntrospectionQuery(), { depth: 15 })).toEqual([]);
    expect(refusals(getIntrospectionQuery(), { depth: 14 })).toMatchObject([{ found: 15 }]);
  });
});

describe('the aliases of an operation', () => {
  it('count each time that a fragment is spread', () => {
    const query = '{ a: hello ...two ...two } fragment two on Query { b: hello c: requestId }';
    expect(refusals(query, { aliases: 5 })).toEqual([]);
    expect(refusals(query, { aliases: 4 })).toEqual([
      {
        message:
          'The operation has 5 aliases; at most 4 are allowed: spread the aliases over several operations.',
        code: 'LIMIT_EXCEEDED',
        limit: 'aliases',
        allowed: 4,
        found: 5,
        http: { status: 400 },
      },
    ]);
  });

  it('count for __typename like for any other field', () => {
    expect(refusals('{ a: __typename b: __typename }', { aliases: 1 })).toMatchObject([{ found: 2 }]);
  });

  it('are counted fast where fragments unfold into millions', () => {
    const levels = Array.from(
      { length: 40 },
      (_, n) => `fragment f${n} on Query { a${n}: hello ...f${n + 1} ...f${n + 1} }`,
    );
    const startedAt = performance.now();
    const [refusal] = refusals(`{ ...f0 } ${levels.join('\n')} fragment f40 on Query { hello }`, {
      aliases: 15,
    });
    expect(refusal).toMatchObject({ limit: 'aliases', found: 2 ** 40 - 1 });
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});
