import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { tellFigures } from './figures.js';
import { ask, openConnections, quantile, type Sent, startLoad } from './load.js';
import { toldNumber } from './told-metrics.js';
import { withService } from './with-service.js';

const calmMs = 15_000;
const overloadMs = 60_000;
const recoveryMs = 5_000;
const [warmUpMs, capacityMs] = [25_000, 8_000];
/** They have their connections before there are too many of them: Node takes one new connection in each turn of its loop. */
const clients = 300;
/** So many ask without a pause where it is found out what can be served. */
const busyClients = 16;
let asked = 0;
const actors = ['iran', 'united-states', 'iraq', 'al-kadhimi', 'pmf', 'iraq-council-of-representatives'];
/** A page of an actor, another one each time. */
const question = () => {
  asked += 1;
  return JSON.stringify({
    query: `query Page($id: ID!, $first: Int!) { node(id: $id) { ... on Actor { name relations(first: $first) {
      nodes { id type { code } claimCounts { affirm deny } subject { name } object { name } } } } } }`,
    variables: { id: `actor:${actors[asked % actors.length]}`, first: 5 + (asked % 10) },
  });
};

process.exitCode = await withService(
  async ({ url }) => {
    const figures = tellFigures();
    const capacity = await capacityOf(url);
    console.log(`It can serve ${Math.round(capacity)} questions a second`);
    const calm = await startLoad(url, question, { perSecond: capacity * 0.8, ms: calmMs }).ended;
    console.log(`At four fifths of that: ${times(calm)}`);
    const memory: number[] = [];
    const agent = await openConnections(url, clients);
    const load = startLoad(url, question, { perSecond: capacity * 3, ms: overloadMs }, agent);
    while (load.now() < overloadMs) {
      await sleep(2_000);
      memory.push(await toldNumber(url, 'process_resident_memory_bytes'));
    }
    const sent = await load.ended;
    const accepted = sent.filter(({ hasData }) => hasData);
    const refused = sent.filter(({ status }) => status === 503);
    console.log(
      `At three times of that: ${sent.length} asked, ${accepted.length} answered (${Math.round((accepted.length * 1_000) / overloadMs)} a second), ${refused.length} refused`,
    );
    figures.exactly('neither answered nor refused', sent.length - accepted.length - refused.length, 0);
    figures.exactly('refusals without OVERLOADED and Retry-After', refused.filter(isOtherwise).length, 0);
    figures.holds(
      'answers a second against what it can serve',
      accepted.length / (overloadMs / 1_000) > capacity / 2,
      `${((accepted.length * 1_000) / overloadMs / capacity).toFixed(2)} times`,
    );
    figures.atMost(
      'memory in the last 20 s against the first',
      average(memory.slice(-10)) / average(memory.slice(0, 10)),
      1.5,
      ' times',
    );
    await sleep(recoveryMs);
    const after = await startLoad(url, question, { perSecond: capacity * 0.8, ms: calmMs }).ended;
    console.log(`At four fifths again, ${recoveryMs / 1_000} s later: ${times(after)}`);
    // The faster of both, lest a service that was not warm yet makes it easy.
    const usual = Math.min(quantile(calm, 0.99), quantile(after, 0.99));
    figures.atMost(
      'p99 of those answered against the usual one',
      quantile(accepted, 0.99) / usual,
      3,
      ' times',
    );
    figures.atMost(
      'p99 of those refused against the usual one of answers',
      quantile(refused, 0.99) / usual,
      1,
      ' times',
    );
    figures.exactly('refused from 5 s later on', after.filter(({ hasData }) => !hasData).length, 0);
    figures.atMost(
      'median from 5 s later on against before',
      quantile(after, 0.5) / quantile(calm, 0.5),
      1.5,
      ' times',
    );
    return figures.end();
  },
  { ANSWER_CACHE_BYTES: '0' },
);

/** How many questions a second are answered while some clients ask without a pause. */
async function capacityOf(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  let answered = 0;
  const client = async (until: number) => {
    while (performance.now() < until) {
      await ask(url, question(), agent);
      answered += 1;
    }
  };
  const together = (lasting: number) => {
    const until = performance.now() + lasting;
    return Promise.all(Array.from({ length: busyClients }, () => client(until)));
  };
  await together(warmUpMs);
  answered = 0;
  await together(capacityMs);
  agent.destroy();
  return (answered * 1_000) / capacityMs;
}

function isOtherwise({ code, retryAfter }: Sent): boolean {
  return code !== 'OVERLOADED' || retryAfter === null;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function times(sent: readonly Sent[]): string {
  return `median ${ms(quantile(sent, 0.5))}, p99 ${ms(quantile(sent, 0.99))}`;
}

function ms(time: number): string {
  return `${Math.round(time * 10) / 10} ms`;
}
