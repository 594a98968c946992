import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../../src/data-set/data-set.js';
import { readDataSet } from '../../../src/data-set/read-data-set.js';
import { writeDataSet } from '../../../src/loader/write-data-set.js';
import { openEmptyGraph, type TestGraph } from '../../support/graph.js';
import { changesBetween, type Dump, dump, latestOf } from '../../support/graph-dump.js';
import { randomDataSet } from '../../support/graph-random.js';
import { importLines, recordsOf } from '../../support/import.js';

const founding = await readDataSet(fileURLToPath(new URL('../../../data/founding/', import.meta.url)));

const database = await openEmptyGraph();
afterAll(() => database.close());

describe('what a file brings stands in the store as if a data set had brought it', () => {
  it.each<[string, DataSet | null, number]>([
    ['the founding data, all at once', founding.dataSet, 5_000],
    ['the founding data, seven rows in a commit', founding.dataSet, 7],
    ['random data', randomDataSet(11), 100],
  ])('%s', async (_what, dataSet, batch) => {
    if (!dataSet) throw new Error('the data set cannot be read');
    const set = withoutFormerIds(claimedOnly(dataSet));
    await empty(database);
    await writeDataSet(database.graph, set, 'source:records', '2024-01-01T00:00:00Z');
    const loaded = comparable(await dump(database));
    await empty(database);
    const { findings, outcome } = await importLines(database, recordsOf(set), { batch });
    expect(findings.filter(({ is }) => is === 'SET_ASIDE')).toEqual([]);
    expect(outcome).toMatchObject({ setAside: 0, added: { claims: set.claims.length } });
    expect(changesBetween(loaded, comparable(await dump(database)))).toEqual({
      came: [],
      went: [],
      became: {},
    });
  });
});

async function empty({ cypher }: TestGraph): Promise<void> {
  await cypher('MATCH (node) DETACH DELETE node');
}

function claimedOnly(set: DataSet): DataSet {
  const claimed = new Set(set.claims.map(({ aboutId }) => aboutId));
  const isClaimed = ({ id }: { readonly id: string }) => claimed.has(id);
  return {
    ...set,
    events: set.events.filter(isClaimed),
    relations: set.relations.filter(isClaimed),
    participations: set.participations.filter(isClaimed),
    quantities: set.quantities.filter(isClaimed),
    identities: set.identities.filter(isClaimed),
  };
}

/** Old ids are written by those who keep a data set; a file knows none. */
function withoutFormerIds(set: DataSet): DataSet {
  return { ...set, actors: set.actors.map((actor) => ({ ...actor, formerIds: [] })) };
}

/** Without what tells when, the digest of a relation, which takes that in, and without what a file alone brings: its own document and the ledger. */
function comparable(found: Dump): Dump {
  const kept = [...latestOf(found)].filter(
    ([name]) => !/^(ImportBatch |Source source:records|Dataset )/.test(name),
  );
  return new Map(
    kept.map(([name, { recordedAt, recordedKey, digest, file, ...lasting }]) => [name, lasting]),
  );
}
