import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../src/backup/restore-backup.js';
import { writeBackup } from '../../src/backup/write-backup.js';
import { applySchema } from '../../src/graph/apply-schema.js';
import { openDriver } from '../../src/graph/driver.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { testDistributionDir } from '../support/neo4j-server.js';

const database = 'neo4j';
const parent = mkdtempSync(join(tmpdir(), 'backup-'));
const file = join(parent, 'a copy of Łódź.dump');
const steps: string[] = [];
const progress = {
  step: (text: string) => void steps.push(text),
  bar: () => ({ advance: () => {}, done: () => {} }),
};
const folder = (name: string) => ({
  dataDir: join(parent, name),
  distributionDir: testDistributionDir,
  heapMegabytes: 512,
  shortLived: true,
  progress,
});
const kept = folder('a folder of its own');
const elsewhere = folder('elsewhere');

/** Asks the database of a folder one thing after another while it runs for the time; what came of the first. */
async function ask(options: typeof kept, first: string, ...then: string[]): Promise<unknown[]> {
  const server = await startLocalNeo4j(options);
  try {
    const driver = await openDriver({ ...server, database });
    try {
      if (first.startsWith('CREATE')) await applySchema(driver, database);
      const { records } = await driver.executeQuery(first, {}, { database });
      for (const text of then) await driver.executeQuery(text, {}, { database });
      return records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  } finally {
    await server.stop();
  }
}
/** What `names` finds in the database that is backed up. */
const written = Array.from({ length: 50 }, (_, at) => ({
  id: `actor:n${at + 1}`,
  name: `Zażółć ${at + 1}`,
})).toSorted((one, other) => (one.id < other.id ? -1 : 1));
const names = 'MATCH (node:Actor) RETURN node.id AS id, node.name AS name ORDER BY id';

beforeAll(async () => {
  await ask(
    kept,
    `CREATE (:Dataset {id: 'dataset', version: 7, committedAt: '2026-01-01T00:00:00Z', relations: 0})
     WITH 1 AS one UNWIND range(1, 50) AS at CREATE (:Actor {id: 'actor:n' + at, name: 'Zażółć ' + at})-[:NEAR]->(:Place {at: at})`,
  );
}, 240_000);
afterAll(() => rmSync(parent, { recursive: true }));

describe('a backup', () => {
  it('is a file, and beside it its digest and what it holds', async () => {
    const manifest = await writeBackup(file, kept);
    expect(manifest.holds).toEqual({
      version: 7,
      committedAt: '2026-01-01T00:00:00Z',
      nodes: 101,
      relationships: 50,
    });
    expect(readFileSync(file)).toHaveLength(manifest.bytes);
    expect(JSON.parse(readFileSync(`${file}.json`, 'utf8'))).toEqual(manifest);
    expect(readdirSync(join(kept.dataDir, 'neo4j')).filter((name) => name.startsWith('dump-'))).toEqual([]);
  }, 240_000);

  it('becomes the same database in another folder, and takes the place of one there only when that is asked for', async () => {
    await restoreBackup({ file, replace: false }, elsewhere);
    expect(await ask(elsewhere, names, "CREATE (:Actor {id: 'actor:later'})")).toEqual(written);
    const refused = restoreBackup({ file, replace: false }, elsewhere);
    await expect(refused).rejects.toMatchObject({ remedy: expect.stringContaining('--replace') });
    await restoreBackup({ file, replace: true }, elsewhere);
    expect(await ask(elsewhere, names)).toHaveLength(50);
  }, 480_000);

  it('that was changed since is refused before anything is touched', async () => {
    const changed = join(parent, 'changed.dump');
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(changed, bytes);
    copyFileSync(`${file}.json`, `${changed}.json`);
    const third = folder('third');
    await expect(restoreBackup({ file: changed, replace: false }, third)).rejects.toThrow('with the digest');
    expect(existsSync(third.dataDir)).toBe(false);
  });

  it('that is not what it is said to be leaves the database that was there', async () => {
    const other = join(parent, 'other.dump');
    copyFileSync(file, other);
    const manifest = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
    writeFileSync(`${other}.json`, JSON.stringify({ ...manifest, holds: { ...manifest.holds, nodes: 102 } }));
    await expect(restoreBackup({ file: other, replace: true }, elsewhere)).rejects.toThrow('"nodes":101');
    expect(await ask(elsewhere, names)).toEqual(written);
  }, 480_000);

  it('is not written over another, nor of nothing', async () => {
    await expect(writeBackup(file, kept)).rejects.toThrow('is there already');
    await expect(writeBackup(join(parent, 'nothing.dump'), folder('empty'))).rejects.toThrow('no database');
    expect(existsSync(join(parent, 'nothing.dump'))).toBe(false);
  }, 240_000);
});
