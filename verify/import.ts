import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeImportFile } from '../bench/graph/prepared-import.js';
import { tellFigures } from './figures.js';
import { importUnderFire, type Kill } from './import-under-fire.js';

/** So many kills hit one import, spread over all of it. */
const killsInOne = 15;
const kinds: readonly Kill[] = [['database'], ['importer'], ['database', 'importer']];
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, rows: { type: 'string', default: '100000' } },
});
const [kills, rows] = [Number(values.kills), Number(values.rows)];

const folder = mkdtempSync(join(tmpdir(), 'political-relations-verify-'));
const file = join(folder, 'made.ndjson');
writeImportFile(file, rows);
const figures = tellFigures();
const undisturbed = await importUnderFire(file, [], 0);
console.log(
  `Undisturbed: ${Math.round(undisturbed.writingMs / 1_000)} s, ${undisturbed.digest.nodes} nodes, ${undisturbed.digest.edges} edges`,
);
const wanted = Array.from({ length: kills }, () => kinds).flat();
// Twice the mean, and less, since what a kill undoes is written again.
const longestMs = (1.6 * undisturbed.writingMs) / Math.min(wanted.length, killsInOne);
let [done, imports, lost, doubled, differing] = [0, 0, 0, 0, 0];
while (done < wanted.length) {
  const { digest, killed } = await importUnderFire(file, wanted.slice(done, done + killsInOne), longestMs);
  done += killed;
  imports += 1;
  lost += Math.max(0, undisturbed.digest.nodes - digest.nodes);
  doubled += Math.max(0, digest.nodes - undisturbed.digest.nodes);
  if (digest.sha256 !== undisturbed.digest.sha256) differing += 1;
  console.log(`${done} of ${wanted.length} kills, in ${imports} imports`);
}
const name = `kill -9 of the database, of the importer and of both, ${kills} times each`;
figures.exactly(`${name}: nodes lost`, lost, 0);
figures.exactly(`${name}: nodes too many`, doubled, 0);
figures.exactly(`${name}: graphs that differ from the undisturbed one`, differing, 0);
rmSync(folder, { recursive: true, force: true });
process.exitCode = figures.end();
