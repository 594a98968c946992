import { expect, it } from 'vitest';
import { GraphError } from '../../../src/graph/graph-error.js';
import { commitWrite, keepWrite } from '../../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../../src/graph/query.js';
import type { Graph, Run } from '../../../src/graph/run.js';
import { warmCommit } from '../../../src/graph/warm-commit.js';

type Sent = Pick<CypherQuery<unknown, unknown>, 'name' | 'text'>;

/** A graph in which nothing happens; errors come out of a write as they do of the database's. */
function listening(hear: (query: Sent) => void): Pick<Graph, 'write'> {
  const run: Run = async (query) => {
    hear(query);
    return [];
  };
  return {
    write: (work) =>
      work(run).catch((error) => {
        throw new GraphError('other', 'write', error);
      }),
  };
}

it('explains each statement after a change, in a transaction that is taken back', async () => {
  const sent: Sent[] = [];
  await warmCommit(
    listening((query) => sent.push(query)),
    [commitWrite, keepWrite],
    new AbortController().signal,
  );
  expect(sent.map(({ name }) => name)).toEqual([
    'writing/change-to-plan',
    'writing/commit-write',
    'writing/keep-write',
  ]);
  expect(sent.slice(1).map(({ text }) => text)).toEqual([
    `EXPLAIN ${commitWrite.text}`,
    `EXPLAIN ${keepWrite.text}`,
  ]);
});

it('explains no more once its signal is given', async () => {
  const stop = new AbortController();
  const sent: string[] = [];
  const graph = listening(({ name }) => {
    sent.push(name);
    if (sent.length === 2) stop.abort();
  });
  await warmCommit(graph, [commitWrite, keepWrite], stop.signal);
  expect(sent).toEqual(['writing/change-to-plan', 'writing/commit-write']);
});

it('passes on what goes wrong', async () => {
  const graph = listening(() => {
    throw new Error('no database');
  });
  await expect(warmCommit(graph, [commitWrite], new AbortController().signal)).rejects.toMatchObject({
    cause: { message: 'no database' },
  });
});
