import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet } from '../support/api-data.js';
import { type InProcess, openInProcess } from '../support/api-in-process.js';

let service: InProcess;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await openInProcess();
});
afterAll(() => service.close());

const query = `query Paths($avoid: [ID!]) {
  paths(from: "actor:us", to: "actor:iran", limit: 1, avoid: $avoid) { __typename ... on Problem { message } }
}`;
const sentFor = async (avoid: string[]) => {
  const { data, sent } = await service.ask<{ paths: { __typename: string; message?: string } }>(query, {
    avoid,
  });
  return { found: data.paths, names: sent.map(({ name }) => name).toSorted() };
};

describe('actors to avoid', () => {
  it('are looked up with the ends in one statement, beside the search', async () => {
    const { found, names } = await sentFor(['actor:iraq', 'actor:pentagon', 'actor:iraqi-government']);
    expect(found.__typename).toBe('PathSearch');
    expect(names).toEqual([
      'actors/actors-by-ids',
      'paths/shortest-paths-after',
      'paths/shortest-paths-after',
    ]);
  });

  it('that are none are told by the first of them, with one search for what comes nearest', async () => {
    const { found, names } = await sentFor(['actor:irakk', 'actor:pentagonn', 'actor:nobody']);
    expect(found.message).toMatch(/^No actor has the id "actor:irakk"; nearest are actor:iraq/);
    expect(names.filter((name) => name.startsWith('search/'))).toHaveLength(1);
    expect(names.filter((name) => name === 'actors/actors-by-ids')).toHaveLength(1);
  });
});
