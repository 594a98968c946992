import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersBolt } from '../src/local-neo4j/bolt-handshake.js';
import { runningNeo4j } from '../src/local-neo4j/running-neo4j.js';
import { openWire } from '../test/support/wire.js';
import { tellFigures } from './figures.js';
import { type Sent, startLoad } from './load.js';
import { withDatabase } from './with-database.js';
import { withService } from './with-service.js';

const perSecond = 100;
const [beforeMs, faultMs, afterMs] = [5_000, 15_000, 10_000];
/** From so long after its beginning on an outage has to be known. */
const knownMs = 3_500;
const backMs = 2_000;
const question = JSON.stringify({
  query: '{ dataset { title } relations(first: 5) { nodes { id status } } }',
});
const figures = tellFigures();

/** A way in which a database goes away; `end` lets it come back, where it does not do so by itself. */
type Fault = { name: string; url: string; port: number; begin(): void; end?: () => void };

/** Has questions come while the database goes away and comes back, and tells what became of them. */
async function suffer({ name, url, port, begin, end }: Fault): Promise<void> {
  const load = startLoad(url, () => question, { perSecond, ms: beforeMs + 4 * faultMs });
  await sleep(beforeMs);
  const begun = load.now();
  begin();
  await sleep(knownMs);
  const { status } = await fetch(`${url}/readyz`);
  if (end) {
    await sleep(faultMs - knownMs);
    end();
  }
  while (!(await answersBolt(port))) await sleep(20);
  const answersAt = load.now();
  await sleep(afterMs);
  const sent = await load.end();
  const known = sent.filter(({ at }) => at >= begun + knownMs && at < answersAt);
  const back = sent.filter(({ at }) => at >= answersAt + backMs);
  const refused = sent.filter((one) => !one.hasData && one.status !== 0);
  const wrong = refused.filter(
    ({ code, status: given, retryAfter }) =>
      code !== 'DB_UNAVAILABLE' || given !== 503 || retryAfter === null,
  );
  const tell = (what: string) => `${name}: ${what}`;
  console.log(
    `${name}: ${sent.length} requests, the database was away for ${Math.round(answersAt - begun)} ms`,
  );
  figures.exactly(tell('requests without an answer'), sent.filter((one) => one.status === 0).length, 0);
  figures.atMost(tell('longest answer'), longest(sent), 3_000, ' ms');
  figures.atMost(tell(`longest of ${known.length} answers once it is known`), longest(known), 250, ' ms');
  figures.exactly(
    tell(`of ${refused.length} refusals, others than DB_UNAVAILABLE with Retry-After`),
    wrong.length,
    0,
  );
  figures.exactly(tell('/readyz meanwhile'), status, 503);
  figures.exactly(
    tell(`of ${back.length} questions later than 2 s after its first Bolt answer, refused`),
    back.filter(({ hasData }) => !hasData).length,
    0,
  );
}

function longest(some: readonly Sent[]): number {
  return some.reduce((most, { ms }) => Math.max(most, ms), 0);
}

await withService(async ({ url, dataDir, said }) => {
  const pid = () => Number(readFileSync(join(dataDir, 'neo4j', 'server.pid'), 'utf8'));
  const port = Number(new URL(runningNeo4j(dataDir)?.uri ?? '').port);
  await suffer({
    name: 'SIGSTOP',
    url,
    port,
    begin: () => process.kill(pid(), 'SIGSTOP'),
    end: () => process.kill(pid(), 'SIGCONT'),
  });
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const before = said().length;
    await suffer({ name: signal, url, port, begin: () => process.kill(pid(), signal) });
    const isSaid = said().slice(before).includes('Neo4j ended by itself; it is started again');
    figures.holds(`${signal}: the log says that it is started again`, isSaid, isSaid ? 'said' : 'not said');
  }
});

await withDatabase(async (database) => {
  const wire = await openWire(new URL(database.uri));
  const { username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = database;
  await withService(
    async ({ url }) => {
      const port = Number(new URL(wire.uri).port);
      await suffer({ name: 'black hole', url, port, begin: wire.freeze, end: wire.mend });
      await suffer({ name: 'link down', url, port, begin: wire.cut, end: wire.mend });
    },
    { NEO4J_URI: wire.uri, NEO4J_USERNAME, NEO4J_PASSWORD },
  );
  await wire.close();
});
process.exitCode = figures.end();
