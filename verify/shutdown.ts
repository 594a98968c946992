import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openWire } from '../test/support/wire.js';
import { tellFigures } from './figures.js';
import { ask, type Sent } from './load.js';
import { withDatabase } from './with-database.js';
import { withService } from './with-service.js';

const [drainMs, answerMs] = [3_000, 700];
const short = JSON.stringify({ query: '{ dataset { title } }' });
/** Each level waits for the one above it. */
const long = JSON.stringify({
  query: `{ node(id: "actor:iran") { ... on Actor { ${'relations(first: 1) { nodes { object { '.repeat(4)} id ${'} } } '.repeat(4)} } } }`,
});

process.exitCode = await withDatabase(async (database) => {
  const figures = tellFigures();
  const wire = await openWire(new URL(database.uri));
  await withService(
    async (service) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1_000 });
      const send = (body: string, count: number) =>
        Promise.all(Array.from({ length: count }, () => ask(service.url, body, agent)));
      await send(short, 100);
      await send(long, 100);
      wire.delay(answerMs);
      const asked = Promise.all([send(short, 100), send(long, 100)]);
      await sleep(300);
      const begun = performance.now();
      service.process.kill('SIGTERM');
      const [shorts, longs] = await asked;
      const code = await service.exited;
      const all = [...shorts, ...longs];
      const cut = all.filter(({ status }) => status === 0);
      const ended = all.filter(({ code: told }) => told === 'SHUTTING_DOWN');
      console.log(
        `${all.filter(isAnswered).length} answered, ${ended.length} told that the service stops; ended ${Math.round(performance.now() - begun)} ms after the signal, at most ${drainMs} ms of which are for answers`,
      );
      figures.exactly('sockets that were reset', cut.length, 0);
      figures.exactly('of 100 that fit the time, answered', shorts.filter(isAnswered).length, 100);
      figures.exactly(
        'neither answered nor told so',
        all.filter((one) => !isAnswered(one) && one.code !== 'SHUTTING_DOWN').length,
        0,
      );
      figures.holds('some took longer than there was time', ended.length > 0, String(ended.length));
      figures.exactly('exit code', code ?? -1, 0);
    },
    {
      NEO4J_URI: wire.uri,
      NEO4J_USERNAME: database.username,
      NEO4J_PASSWORD: database.password,
      DRAIN_TIMEOUT_MS: String(drainMs),
      REQUESTS_AT_ONCE: '1000',
      ANSWER_CACHE_BYTES: '0',
    },
  );
  await wire.close();
  return figures.end();
});

function isAnswered({ hasData }: Sent): boolean {
  return hasData;
}
