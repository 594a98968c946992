import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTinyService, type TinyService } from './tiny-service.js';

let tiny: TinyService;
beforeAll(async () => {
  tiny = await startTinyService();
});
afterAll(() => tiny.server.stop());

const statusOf = async (query: string, accept?: string, variables = {}) => {
  const response = await fetch(`${tiny.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(accept ? { accept } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return response.status;
};
const faults = [
  ['text that is no GraphQL', '{ hello', {}],
  ['a field that is not there', '{ nothing }', {}],
  ['a variable that does not fit', 'query ($ms: Int!) { waits(ms: $ms) }', { ms: 'long' }],
  ['an argument out of bounds', '{ things(first: 201) { totalCount } }', {}],
] as const;

it.each(faults)(
  '%s is 200 for who wants plain JSON, 400 for everybody else',
  async (_what, query, variables) => {
    for (const accept of [
      'application/json',
      'application/json; charset=utf-8',
      'text/plain, application/json',
    ])
      expect(await statusOf(query, accept, variables)).toBe(200);
    for (const accept of [
      undefined,
      '*/*',
      'application/graphql-response+json',
      'application/graphql-response+json, application/json;q=0.9',
    ])
      expect(await statusOf(query, accept, variables)).toBe(400);
  },
);

it('a limit has its status for everybody', async () => {
  const deep = '{ things { nodes { things { nodes { things { nodes { id } } } } } } }';
  expect(await statusOf(deep, 'application/json')).toBe(400);
});
