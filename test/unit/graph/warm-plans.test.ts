import { expect, it } from 'vitest';
import { allQueries } from '../../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../../src/graph/query.js';
import type { Graph, Run } from '../../../src/graph/run.js';
import { warmPlans } from '../../../src/graph/warm-plans.js';

const reads = (allQueries as readonly Pick<CypherQuery<unknown, unknown>, 'name' | 'mode' | 'needs'>[])
  .filter(({ mode, needs }) => mode === 'read' && !needs)
  .map(({ name }) => name);

/** A graph that answers nothing, and tells what it is asked and with what. */
function listening(hear: (query: CypherQuery<unknown, unknown>, params: object) => void): Graph {
  const run: Run = async (query, params) => {
    hear(query as CypherQuery<unknown, unknown>, params as object);
    return [];
  };
  return {
    timeoutMs: 1_000,
    reader: () => run,
    eachReader: () => () => Promise.reject(new Error('nothing is handed on')),
    write: () => Promise.reject(new Error('nothing is written')),
  };
}

it('asks each read once that needs nothing beside the database, and no write', async () => {
  const asked: string[] = [];
  await warmPlans(
    listening(({ name }) => asked.push(name)),
    new AbortController().signal,
  );
  expect(asked).toEqual(reads);
});

it('gives each parameter a value of its type that asks for next to nothing', async () => {
  await warmPlans(
    listening(({ params: declared }, given) => {
      for (const [name, type] of Object.entries(declared as Record<string, string>)) {
        const value = (given as Record<string, unknown>)[name];
        if (!type.endsWith(' NOT NULL')) expect(value).toBeNull();
        else if (type.startsWith('LIST<')) expect(value).toEqual([]);
        else
          expect(typeof value).toBe(
            { STRING: 'string', INTEGER: 'number', BOOLEAN: 'boolean' }[type.split(' ')[0] ?? ''],
          );
      }
    }),
    new AbortController().signal,
  );
});

it('asks no more once its signal is given', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  await warmPlans(
    listening(({ name }) => {
      asked.push(name);
      if (asked.length === 3) stop.abort();
    }),
    stop.signal,
  );
  expect(asked).toEqual(reads.slice(0, 3));
});
