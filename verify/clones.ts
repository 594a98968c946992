import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeImportFile } from '../bench/graph/prepared-import.js';
import { startProgram } from '../bench/program.js';
import { seededRandom } from '../src/analytics/seeded-random.js';
import { tellFigures } from './figures.js';
import { makeDataDir } from './with-service.js';

const asked = 400;
const actors = 5_000;
/** Above 10,000 relations one path is whichever of the equally short ones the database meets first. */
const waysIn = [
  { name: 'rows brought in online', relations: 20_000, options: [] },
  { name: 'rows brought in in bulk', relations: 100_000, options: ['--bulk'] },
] as const;
const question = /* GraphQL */ `
  query OnePath($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, limit: 1) {
      ... on PathSearch { paths { hops { relation { id status } } } }
    }
    cut: paths(from: $from, to: $to, maxHops: 1) {
      ... on PathSearch { none { message nearest { hops { relation { id } } } } }
    }
  }
`;

type Answer = {
  readonly data: object;
  readonly extensions: { readonly answer: { readonly digest: string; readonly reproducible: boolean } };
};

const program = (name: string) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));
const figures = tellFigures();
for (const { name, relations, options } of waysIn) {
  const folder = mkdtempSync(join(tmpdir(), 'political-relations-verify-'));
  const file = join(folder, 'made.ndjson');
  writeImportFile(file, relations);
  const one = await answersOf(file, options);
  const other = await answersOf(file, options);
  rmSync(folder, { recursive: true });
  const left = one.filter(({ extensions }) => !extensions.answer.reproducible).length;
  figures.holds(`${name}: answers that are left to the database`, left > 0, `${left} of ${asked}`);
  const differing = one.filter((answer, at) => told(answer) !== told(other[at])).length;
  figures.exactly(`${name}: answers that differ between two stores`, differing, 0);
}
process.exitCode = figures.end();

/** The answers of a service on a store of its own that was filled from the file. */
async function answersOf(file: string, options: readonly string[]): Promise<Answer[]> {
  const dataDir = await makeDataDir();
  const report = join(dataDir, 'report.ndjson');
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: dataDir };
  await promisify(execFile)(
    process.execPath,
    [program('commands/import'), file, '--report', report, ...options],
    { env },
  );
  const service = await startProgram(program('main'), { PORT: '0', DATA_DIR: dataDir });
  try {
    const random = seededRandom(5);
    const anyActor = () => `actor:made-${Math.floor(random() * actors)}`;
    const answers: Answer[] = [];
    for (let at = 0; at < asked; at++)
      answers.push(await answer(service.value, { from: anyActor(), to: anyActor() }));
    return answers;
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function answer(url: string, variables: object): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question, variables }),
  });
  const body = (await response.json()) as Answer & { readonly errors?: object };
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body;
}

/** All but when it was asked and what that came to. */
function told(answer: Answer | undefined): string {
  return JSON.stringify([answer?.data, answer?.extensions.answer.digest]);
}
