// `node --import tsx tools/uncited.ts [TEXT] [WORDS]`: what of a source's text, ../shared/seed/article.txt if none is told,
// neither the founding data cite nor data/coverage sets aside: runs of so many words and more (5), and whole sentences.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatProblem } from '../src/data-set/problem.js';
import { readDataSet } from '../src/data-set/read-data-set.js';
import { formatPassage } from './passages.js';
import { readSetAside } from './set-aside.js';
import { clauseWords, gaps } from './uncited-runs.js';

const root = resolve(import.meta.dirname, '..');
const [path = join(root, '../shared/seed/article.txt'), least = clauseWords] = process.argv.slice(2);

if (!existsSync(path)) finish(`There is no file ${path}.`);
const bytes = readFileSync(path);
const { dataSet, problems } = await readDataSet(join(root, 'data/founding'));
if (!dataSet) finish(problems.map(formatProblem).join('\n'));
const sha256 = createHash('sha256').update(bytes).digest('hex');
const source = dataSet.sources.find((each) => each.sha256 === sha256);
if (!source) finish(`${path} is the text of no source in data/founding.`);

const list = join(root, 'data/coverage', `${source.id.slice('source:'.length)}.yaml`);
const setAside = existsSync(list) ? readSetAside(readFileSync(list, 'utf8')) : [];
const evidence = dataSet.claims.flatMap((claim) => claim.evidence);
const cited = evidence.filter(({ sourceId }) => sourceId === source.id);
const text = bytes.toString('utf8');
const found = gaps(text, cited, setAside, Number(least));
for (const gap of found) console.log(`${formatPassage(gap)}  ${text.slice(gap.start, gap.end)}`);
console.log(`${found.length} passages of ${source.id} are neither cited nor set aside`);

function finish(problem: string): never {
  console.error(problem);
  process.exit(1);
}
