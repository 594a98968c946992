import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInput, startWritableApi, type WritableApi, writeToken } from '../support/api-writing.js';

const statements: string[] = [];
let api: WritableApi;
beforeAll(async () => {
  const onStatement = (name: string) => statements.push(name);
  api = await startWritableApi({ answerCacheBytes: 1_000_000, commitFreshMs: 500, onStatement });
});
afterAll(() => api.stop());

const query = /* GraphQL */ `
  query Relations($first: Int!, $asOf: AsOf) {
    relations(first: $first, asOf: $asOf, where: { withActor: ["actor:iran"] }) {
      totalCount
      nodes { id status claimCounts { affirm deny } }
    }
  }
`;

async function get(parameters: Record<string, unknown>, headers: Record<string, string> = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  statements.length = 0;
  const reply = await api.service.get(`/graphql?${search}`, { 'apollo-require-preflight': '1', ...headers });
  const tag = reply.headers.get('etag') ?? '';
  return { ...reply, tag, worked: statements.some((name) => name !== 'dataset/last-commit') };
}

describe('a question by GET', () => {
  it('is answered with 304, without the database, until a commit; then anew', async () => {
    const asked = { query, variables: { first: 5 } };
    const first = await get(asked);
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const known = { 'if-none-match': first.tag };
    const again = [await get(asked, known), await get(asked, known)];
    expect(again.map(({ status, text }) => [status, text])).toEqual([
      [304, ''],
      [304, ''],
    ]);
    expect(again[1]?.worked).toBe(false);
    await api.record(anInput());
    const changed = await get(asked, known);
    expect(changed.status).toBe(200);
    expect(changed.tag).not.toBe(first.tag);
    const { dataVersion } = first.body.extensions.answer;
    expect(changed.body.extensions.answer.dataVersion).toBe(dataVersion + 1);
  });

  it('as known before a commit has the same data after it, and is to be asked for again all the same', async () => {
    const { knownAt } = (await get({ query, variables: { first: 5 } })).body.extensions.answer;
    const asked = { query, variables: { first: 5, asOf: { knownAt } } };
    const before = await get(asked);
    await api.record(anInput({}, 200));
    const after = await get(asked, { 'if-none-match': before.tag });
    expect(after.status).toBe(200);
    expect(after.body.data).toEqual(before.body.data);
    expect(after.headers.get('cache-control')).toBe('no-cache');
  });

  it('may be sent once and asked by its hash from then on', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables: { first: 3 } };
    expect((await get(byHash)).body).toEqual({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const registered = await get({ query, ...byHash });
    const known = await get(byHash, { 'if-none-match': registered.tag });
    expect([registered.status, known.status]).toEqual([200, 304]);
  });

  it('that is no question but a write is refused, token or not, and writes nothing', async () => {
    const before = await api.dataset();
    const mutation =
      'mutation { retractClaim(id: "claim:none", reason: "x", idempotencyKey: "by GET") { __typename } }';
    const refused = await get({ query: mutation }, { authorization: `Bearer ${writeToken}` });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(await api.dataset()).toEqual(before);
  });
});
