import { afterAll, beforeAll, expect, it } from 'vitest';
import { warmCommit } from '../../src/graph/warm-commit.js';
import { commitStatements } from '../../src/writing/commit-statements.js';
import { anInput, nothing, startWritableApi, stepsOf, type WritableApi } from '../support/api-writing.js';
import { openGraph } from '../support/graph.js';

const sent: string[] = [];
let api: WritableApi;
beforeAll(async () => {
  api = await startWritableApi({ onStatement: (name) => sent.push(name) });
});
afterAll(() => api.stop());

it('what is planned ahead is what writes send within their commits', async () => {
  const { id } = await api.record(anInput({}, 900));
  await api.record(anInput({ supersedes: id }, 901));
  await api.retract((await api.record(anInput({}, 902))).id);
  let isWithin = false;
  const within = sent.filter((name) => {
    if (name === 'loading/start-commit') isWithin = true;
    const counts = isWithin;
    if (name === 'writing/keep-write') isWithin = false;
    return counts;
  });
  expect(commitStatements.map(({ name }) => name).toSorted()).toEqual([...new Set(within)].toSorted());
});

it('planning ahead writes nothing', async () => {
  const { graph, cypher, close } = await openGraph();
  const count = () => cypher('MATCH (node) RETURN count(node) AS nodes');
  const before = await count();
  const steps = await stepsOf(api, () => warmCommit(graph, commitStatements, new AbortController().signal));
  expect([await count(), steps]).toEqual([before, nothing]);
  await close();
});
