import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { problem, type Told } from '../support/api-small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('what cannot be worked out is told with the way out', () => {
  const first = (field: string) =>
    api.ask<{ found: Told }>(`{ found: ${field} { __typename ${problem} } }`).then(({ found }) => found);

  it.each([
    ['centrality(metric: PAGERANK, damping: 1)', ['damping'], 'right would be 0 to 0.99'],
    ['centrality(metric: CLOSENESS, direction: OUT)', ['direction'], 'right would be BOTH'],
    ['centrality(metric: DEGREE, where: { minSources: 99 })', ['where'], 'right would be a wider where'],
    ['communities(seed: -1)', ['seed'], 'right would be 0 to 2147483647'],
    ['communities(gamma: 0)', ['gamma'], 'right would be 0.01 to 100'],
    ['components(where: { minSources: 99 })', ['where'], 'right would be a wider where'],
    ['bridges(where: { minSources: 99 })', ['where'], 'right would be a wider where'],
    [
      'similarActors(of: "actor:us-army", where: { withActor: ["actor:quds-force"] })',
      ['of'],
      'right would be another actor',
    ],
    ['brokers(between: { one: [], other: ["actor:us"] })', ['between', 'one'], 'right would be 1 to 50'],
    [
      'brokers(between: { one: ["actor:us"], other: ["actor:us"] })',
      ['between', 'other'],
      'only in one of them',
    ],
    [
      'brokers(between: { one: ["actor:us"], other: ["actor:iran"] }, where: { withActor: ["actor:quds-force"] })',
      ['between', 'one'],
      'right would be other actors',
    ],
  ])('%s', async (field, path, message) => {
    const found = await first(field);
    expect(found).toMatchObject({ __typename: 'Invalid', code: 'INVALID', path });
    expect(found.message).toContain(message);
  });

  it.each([
    ['similarActors(of: "actor:irann")', ['of']],
    [
      'brokers(between: { one: ["actor:us"], other: ["actor:iran", "actor:irann"] })',
      ['between', 'other', '1'],
    ],
  ])('%s, with who comes nearest', async (field, path) => {
    const found = await first(field);
    expect(found).toMatchObject({ __typename: 'NotFound', path });
    expect(found.message).toContain('actor:iran');
  });

  it('an unknown metric', async () => {
    const { status, errors } = await api.send('{ centrality(metric: FAME) { __typename } }');
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('FAME');
  });

  it('five of them in one operation', async () => {
    const five = 'abcde'.split('').map((name) => `${name}: components { __typename }`);
    const { errors } = await api.send(`{ ${five.join(' ')} }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
  });
});
