import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { ImportRecord } from '../../../src/import/import-record.js';
import { startCommand } from '../../support/command.js';
import { graphConnection, openEmptyGraph } from '../../support/graph.js';
import { changesBetween, type Dump, dump, latestOf } from '../../support/graph-dump.js';
import { importLines, writeLines } from '../../support/import.js';

const database = await openEmptyGraph();
const folder = mkdtempSync(join(tmpdir(), 'political-relations-import-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

const actors = 40;
const keyOf = (at: number) => `actor:a${at % actors}`;
const lines: ImportRecord[] = [
  ...Array.from(
    { length: actors },
    (_, at): ImportRecord => ({
      record: 'actor',
      id: keyOf(at),
      kind: 'STATE',
      name: `State ${at}`,
    }),
  ),
  ...Array.from(
    { length: 1_500 },
    (_, at): ImportRecord => ({
      record: 'relation',
      subject: keyOf(at),
      type: at % 3 === 0 ? 'ALLIED_WITH' : 'BACKS',
      object: keyOf(at + 1 + Math.floor(at / actors)),
      // Each relation is told several times, so that batches find what earlier ones brought.
      during: `${1950 + (at % 50)}`,
    }),
  ).filter((row) => row.record !== 'relation' || row.subject !== row.object),
];
const batch = 60;

describe('an import that is killed', () => {
  it('and begun again, four times over, ends in the same graph as one that nobody disturbed', async () => {
    await importLines(database, lines, { batch });
    const undisturbed = timeless(await dump(database));
    await database.cypher('MATCH (node) DETACH DELETE node');

    const path = writeLines(join(folder, 'records.ndjson'), lines);
    const { uri, username, password } = graphConnection();
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const report = join(folder, 'report.ndjson');
    const start = () => startCommand('import', [path, '--batch', String(batch), '--report', report], env);
    const batches = async () => {
      const [row] = await database.cypher('MATCH (batch:ImportBatch) RETURN count(batch) AS count');
      return Number(row?.['count']);
    };
    for (const [round, delay] of [0, 15, 40, 90].entries()) {
      const { kill, ended } = start();
      while ((await batches()) < 2 + 4 * round) await sleep(5);
      await sleep(delay);
      kill();
      expect(await ended).toMatchObject({ code: null });
    }
    const reached = await batches();
    expect(reached).toBeLessThan(Math.ceil(lines.length / batch));
    expect(await start().ended).toMatchObject({ code: 0, out: expect.stringContaining('0 set aside') });
    expect(changesBetween(undisturbed, timeless(await dump(database)))).toEqual({
      came: [],
      went: [],
      became: {},
    });
  }, 240_000);
});

/** Without when each commit was. */
function timeless(found: Dump): Dump {
  return new Map(
    [...latestOf(found)].map(([name, { recordedAt, recordedKey, digest, committedAt, ...lasting }]) => [
      name,
      lasting,
    ]),
  );
}
