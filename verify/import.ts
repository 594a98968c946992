import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeImportFile } from '../bench/graph/prepared-import.js';
import { tellFigures } from './figures.js';
import { graphDigest } from './graph-digest.js';
import { makeDataDir } from './with-service.js';

/** So many kills hit one import, each at some moment of what is left of it. */
const killsInOne = 4;
const command = fileURLToPath(new URL('../dist/commands/import.js', import.meta.url));
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, rows: { type: 'string', default: '100000' } },
});
const [kills, rows] = [Number(values.kills), Number(values.rows)];
/** Kills come at any moment of an import that takes about so long. */
const longestMs = rows / 15;

const folder = mkdtempSync(join(tmpdir(), 'political-relations-verify-'));
const file = join(folder, 'made.ndjson');
writeImportFile(file, rows);
const figures = tellFigures();
const undisturbed = await importAll('undisturbed', [], 0);
console.log(
  `Undisturbed: ${undisturbed.seconds} s, ${undisturbed.digest.nodes} nodes, ${undisturbed.digest.edges} edges`,
);
for (const victims of [['database'], ['importer'], ['database', 'importer']] as const) {
  const name = `kill -9 of the ${victims.join(' and the ')}`;
  let [done, lost, doubled, differing] = [0, 0, 0, 0];
  while (done < kills) {
    const times = Math.min(killsInOne, kills - done);
    const { digest } = await importAll(name, victims, times);
    done += times;
    lost += Math.max(0, undisturbed.digest.nodes - digest.nodes);
    doubled += Math.max(0, digest.nodes - undisturbed.digest.nodes);
    if (digest.sha256 !== undisturbed.digest.sha256) differing += 1;
    console.log(`${name}: ${done} of ${kills}`);
  }
  figures.exactly(`${name}, ${kills} times: nodes lost`, lost, 0);
  figures.exactly(`${name}, ${kills} times: nodes too many`, doubled, 0);
  figures.exactly(`${name}, ${kills} times: graphs that differ from the undisturbed one`, differing, 0);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = figures.end();

/** Imports the file into an empty database, begun again after each kill; what the graph then is. */
async function importAll(name: string, victims: readonly string[], times: number) {
  const dataDir = makeDataDir();
  const begun = performance.now();
  const pidFile = join(dataDir, 'neo4j', 'server.pid');
  let left = times;
  for (;;) {
    const running = spawn(process.execPath, [command, file, '--report', join(folder, 'report.ndjson')], {
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(running, 'close').then(([code]) => Number(code));
    if (left > 0) {
      await whenWriting(running, ended);
      await sleep(Math.random() * longestMs);
      left -= 1;
      if (victims.includes('database') && existsSync(pidFile))
        process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
      if (victims.includes('importer')) running.kill('SIGKILL');
      await ended;
      continue;
    }
    const code = await ended;
    if (code !== 0) throw new Error(`${name}: the import ended with ${code}`);
    break;
  }
  const seconds = Math.round((performance.now() - begun) / 1_000);
  const digest = await graphDigest(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  return { digest, seconds };
}

/** Resolves when rows are being brought in, or the import is over. */
async function whenWriting({ stderr }: ChildProcess, ended: Promise<number>): Promise<void> {
  let told = '';
  const writing = new Promise<void>((resolve) => {
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (told.includes(basename(file))) resolve();
    });
  });
  await Promise.race([writing, ended]);
}
