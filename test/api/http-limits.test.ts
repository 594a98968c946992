import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(testConnection());
});
afterAll(() => service.stop());

const deep = (levels: number) =>
  `{ sources { nodes { ${'copyOf { '.repeat(levels - 3)} id ${'}'.repeat(levels - 3)} } } }`;
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`;
const directives = (count: number) =>
  `{ sources { nodes { id ${'... @include(if: true) { id } '.repeat(count)} } } }`;
const rootFields = (count: number) => {
  const fields =
    'sources { totalCount } claims { totalCount } events { totalCount } dataset { title } __typename ';
  return `{ ...Five ${'__typename '.repeat(count - 5)} } fragment Five on Query { ${fields} }`;
};
const threeFullPages =
  '{ actors(first: 200) { nodes { relations(first: 200) { nodes { claims(first: 200) { nodes { id } } } } } } }';
const fullPageWithRelations = `{ actors(first: 200) { nodes { name relations { totalCount nodes {
  type { label } subject { name } object { name } claimCounts { affirm deny } } } } } }`;

describe('the usual limits', () => {
  it('let 15 levels, 15 aliases, 50 directives and 20 fields at the root pass', async () => {
    for (const query of [deep(15), aliases(15), directives(50), rootFields(20)])
      expect((await service.ask(query)).body.errors).toBeUndefined();
  });

  it('let 200 actors with 25 relations each pass, and tell the cost', async () => {
    const { body } = await service.ask(fullPageWithRelations);
    expect(body.errors).toBeUndefined();
    expect(body.extensions.cost).toBe(55_601);
  });

  it.each([
    ['depth', deep(16), 15, 16],
    ['aliases', aliases(16), 15, 16],
    ['directives', directives(51), 50, 51],
    ['rootFields', rootFields(21), 20, 21],
    ['tokens', `{ ${'__typename '.repeat(2_000)} }`, 2_000, 2_002],
    ['cost', threeFullPages, 250_000, 16_080_401],
  ])('of %s say what is allowed and what was found', async (limit, query, allowed, found) => {
    const { status, body } = await service.ask(query);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit, allowed, found });
    expect(body.errors[0].message).toMatch(new RegExp(`has ${found} .*at most ${allowed} are allowed`));
  });

  it('refuse a body beyond 256 KiB', async () => {
    const { status, body } = await service.ask(`{ dataset { title } } #${'x'.repeat(256 * 1024)}`);
    expect(status).toBe(413);
    expect(body.errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'bodyBytes',
      allowed: 262_144,
    });
  });
});

describe('the cost of an operation', () => {
  const costOnly = (query: string) => service.post(JSON.stringify({ query, extensions: { costOnly: true } }));

  it('can be asked for without running it', async () => {
    const { status, body } = await costOnly(fullPageWithRelations);
    expect([status, body.data, body.errors, body.extensions.cost]).toEqual([200, null, undefined, 55_601]);
    const [line] = service.log.slice(-1);
    expect(line).toMatchObject({ msg: 'request completed', statements: {} });
  });

  it('is told as a limit where it is more than is allowed', async () => {
    const { status, body } = await costOnly(threeFullPages);
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ limit: 'cost', found: 16_080_401 });
  });

  it('is nothing but itself also where the answer is known already', async () => {
    const query = '{ dataset { title } }';
    const keeping = await startTestService(testConnection(), { answerCacheBytes: 1_000_000 });
    for (let time = 0; time < 3; time++)
      expect((await keeping.ask(query)).body.data.dataset.title).toBeTypeOf('string');
    const { body } = await keeping.post(JSON.stringify({ query, extensions: { costOnly: true } }));
    expect(body.data).toBeNull();
    expect((await keeping.ask(query)).body.data.dataset.title).toBeTypeOf('string');
    await keeping.stop();
  });
});

describe('pages and lists beyond what is allowed', () => {
  it('are told together, each with argument, value and what would be right', async () => {
    const query = `query ($ids: [ID!]!) {
      actors(first: 201) { totalCount }
      claims(first: 0) { totalCount }
      nodes(ids: $ids) { id }
    }`;
    const ids = Array.from({ length: 201 }, (_, n) => `actor:${n}`);
    const { status, body } = await service.ask(query, { ids });
    const pageSizes = 'a whole number from 1 to 200';
    expect(status).toBe(400);
    expect(body.errors.map(({ extensions }: { extensions: unknown }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument: 'actors.first', given: 201, expected: pageSizes },
      { code: 'BAD_USER_INPUT', argument: 'claims.first', given: 0, expected: pageSizes },
      { code: 'BAD_USER_INPUT', argument: 'nodes.ids', given: '201 values', expected: 'at most 200' },
    ]);
  });
});
