import { afterAll, describe, expect, it } from 'vitest';
import { loadDataSet } from '../../src/loader/load-data-set.js';
import { StartError } from '../../src/start-error.js';
import { foundingFolder } from '../support/api-data.js';
import { copyFounding, plantMistakes } from '../support/founding-copy.js';
import { openEmptyGraph } from '../support/graph.js';
import { digestOf, dump } from '../support/graph-dump.js';

const database = await openEmptyGraph();
const copy = copyFounding();
afterAll(async () => {
  copy.remove();
  await database.close();
});

/** What a load of the folder is refused with. */
async function refusal(): Promise<StartError> {
  const refused = await loadDataSet(database.graph, copy.folder, 'data/founding').catch((error) => error);
  if (refused instanceof StartError) return refused;
  throw new Error(`expected a StartError, not ${JSON.stringify(refused)}`);
}

describe('founding data with five mistakes in five files', () => {
  it('are refused with all five, each with file, line and what would be right, and the store stays as it is', async () => {
    await loadDataSet(database.graph, foundingFolder, 'data/founding');
    const before = digestOf(await dump(database));
    const planted = plantMistakes(copy.folder);
    expect(new Set(planted.map(({ file }) => file)).size).toBe(5);

    const { message, remedy } = await refusal();
    const [head, ...told] = message.split('\n');
    expect(head).toBe(`${copy.folder} was not loaded:`);
    expect(told.map((line) => /^\S+:\d+/.exec(line)?.[0])).toEqual(
      planted.map(({ file, line }) => `${file}:${line}`),
    );
    for (const [at, { reason }] of planted.entries()) expect(told[at]).toMatch(reason);
    expect(remedy).toBe('Mend these lines; nothing of the set is loaded until all of it is right.');
    expect(digestOf(await dump(database))).toBe(before);
  });

  it('leave a store empty that was', async () => {
    await database.cypher('MATCH (node) DETACH DELETE node');
    await refusal();
    expect((await dump(database)).size).toBe(0);
  });
});
