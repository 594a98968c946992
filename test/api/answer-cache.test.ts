import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { anInput, startWritableApi, type WritableApi } from '../support/api-writing.js';

const statements: string[] = [];
let api: WritableApi;
let driver: Driver;

beforeAll(async () => {
  const { uri, username, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  api = await startWritableApi({
    answerCacheBytes: 1_000_000,
    commitFreshMs: 500,
    onStatement: (name) => statements.push(name),
  });
});
afterAll(async () => {
  await driver.close();
  await api.stop();
});

const relationsOfIran = /* GraphQL */ `
  query Relations($first: Int!) {
    actor(ref: { id: "actor:iran" }) {
      ... on Actor {
        relations(first: $first, orderBy: RECENTLY_RECORDED) {
          totalCount
          nodes { id status claimCounts { affirm deny } claims { nodes { recordedAt } } }
        }
      }
    }
  }
`;

/** The answer as it came, and whether the database was asked for more than the last commit. */
async function ask(first: number) {
  statements.length = 0;
  const { text, status, body } = await api.service.ask(relationsOfIran, { first });
  const { answer } = body.extensions;
  return { text, status, answer, worked: statements.some((name) => name !== 'dataset/last-commit') };
}

describe('an answer that is asked for again', () => {
  it('has the same bytes without the database, and tells how it can be had again', async () => {
    const [first, second, third] = [await ask(5), await ask(5), await ask(5)];
    expect([first.worked, second.worked, third.worked]).toEqual([true, true, false]);
    expect(third.text).toBe(first.text);
    expect(third.answer.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(third.answer).toEqual(first.answer);
    expect((await ask(6)).worked).toBe(true);
  });

  it('is worked out anew right after a write through the service', async () => {
    const before = [await ask(7), await ask(7), await ask(7)];
    expect(before[2]?.worked).toBe(false);
    await api.record(
      anInput({
        about: { relation: { type: 'ADVISES', subject: { id: 'actor:iran' }, object: { id: 'actor:iraq' } } },
      }),
    );
    const after = await ask(7);
    expect(after.worked).toBe(true);
    expect(after.answer.dataVersion).toBe(before[2]?.answer.dataVersion + 1);
    expect(after.text).not.toBe(before[2]?.text);
    expect(after.text).toContain(after.answer.knownAt);
  });

  it('is worked out anew within a second after a commit of another process', async () => {
    const before = [await ask(8), await ask(8), await ask(8)];
    expect(before[2]?.worked).toBe(false);
    await driver.executeQuery(
      `MATCH (dataset:Dataset {id: 'dataset'}) SET dataset.version = dataset.version + 1,
         dataset.committedAt = toString(datetime(dataset.committedAt) + duration({seconds: 1}))`,
      {},
      { database: testConnection().database },
    );
    await sleep(1_000);
    const after = await ask(8);
    expect(after.worked).toBe(true);
    expect(after.answer.dataVersion).toBe(before[2]?.answer.dataVersion + 1);
  });

  it('is no answer to a write, which is done each time', async () => {
    const input = anInput({}, 300);
    const written = [await api.record(input), await api.record(input), await api.record(input)];
    expect(new Set(written.map(({ id }) => id)).size).toBe(1);
    expect(written.every(({ __typename }) => __typename === 'Claim')).toBe(true);
  });
});
