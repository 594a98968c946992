import { afterAll, describe, expect, it } from 'vitest';
import { boundedRun } from '../../src/graph/bounded-run.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { openGraph } from '../support/graph.js';

const { graph, close } = await openGraph();
afterAll(() => close());

const endless: CypherQuery<object, { readonly total: number }> = {
  name: 'endless',
  mode: 'read',
  rows: 'one',
  params: {},
  columns: { total: 'INTEGER NOT NULL' },
  records: {},
  text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a < 0 RETURN count(a) AS total',
};
const quick = { ...endless, name: 'quick', text: 'RETURN 1 AS total' };

describe('a run that is bounded in time', () => {
  it('gives the rows that come in time', async () => {
    expect(await boundedRun(graph, 30_000)(quick, {})).toEqual([{ total: 1 }]);
  });

  it('gives null where they do not, and for all that is asked after that', async () => {
    const run = boundedRun(graph, 300);
    const start = performance.now();
    expect(await run(endless, {})).toBeNull();
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(await run(quick, {})).toBeNull();
  });

  it('fails where the request has ended, and where the statement is wrong', async () => {
    await expect(boundedRun(graph, 30_000, AbortSignal.abort())(quick, {})).rejects.toMatchObject({
      kind: 'aborted',
    });
    await expect(boundedRun(graph, 30_000)({ ...quick, text: 'RETURN x' }, {})).rejects.toMatchObject({
      kind: 'other',
    });
  });
});
