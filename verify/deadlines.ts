import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { runningNeo4j } from '../src/local-neo4j/running-neo4j.js';
import { tellFigures } from './figures.js';
import { toldNumber } from './told-metrics.js';
import { withService } from './with-service.js';

const requests = 1_000;
const atOnce = 20;
/** Nothing of a request may run so long after its client is gone. */
const graceMs = 500;
const projectionMs = 2_000;
/** Each takes a while, and differs from all others, so that no answer is kept. */
const questions = [
  (at: number) =>
    `{ centrality(metric: BETWEENNESS, asOf: { validAt: "20${10 + (at % 12)}-0${1 + (at % 9)}-01" }) { ... on Scores { total } } }`,
  (at: number) => `{ communities(seed: ${at}) { ... on Communities { total } } }`,
  (at: number) =>
    `{ paths(from: "actor:iran", to: "actor:united-states", maxHops: 6, limit: ${1 + (at % 50)}) { paths { length } } }`,
  (at: number) =>
    `{ actors(first: ${100 + (at % 100)}) { nodes { relations(first: 25) { nodes { claims(first: 5) { nodes { id } } } } } } }`,
];

process.exitCode = await withService(
  async ({ url, dataDir }) => {
    const figures = tellFigures();
    const database = runningNeo4j(dataDir);
    if (!database) throw new Error('the database of the service is not found');
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password));
    const running = async () => {
      const text =
        'SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE metaData.query IS NOT NULL RETURN metaData.query AS name';
      return (await driver.executeQuery(text)).records.map((record) => String(record.get('name')));
    };
    let [projected, answered] = [0, 0];
    const leftBehind: string[] = [];
    const memory: number[] = [];
    // Twice, since what is kept from the first time on is no leak.
    for (let round = 0; round < 2; round++) {
      for (let sent = 0; sent < requests; sent += atOnce) {
        answered += await leaveAll(url, atOnce, sent);
        await sleep(graceMs);
        const left = await running();
        const projecting = left.filter((name) => name.startsWith('analytics/project-'));
        leftBehind.push(...left.filter((name) => !projecting.includes(name)));
        projected += projecting.length;
      }
      memory.push(await toldNumber(url, 'process_resident_memory_bytes'));
    }
    const sent = memory.length * requests;
    console.log(
      `${projected} projections were still being made then: Graph Data Science cannot be interrupted at that`,
    );
    await sleep(projectionMs);
    figures.exactly(`statements left ${projectionMs} ms later`, (await running()).length, 0);
    figures.exactly(`statements left ${graceMs} ms after ${sent} clients went away`, leftBehind.length, 0);
    if (leftBehind.length > 0) console.log(`left: ${leftBehind.join(', ')}`);
    figures.atMost('requests that were answered before', answered, sent / 2);
    const waited = await toldNumber(url, 'political_relations_statements_under_way');
    figures.exactly('statements that the service still waits for', waited, 0);
    const { records } = await driver.executeQuery('CALL gds.graph.list() YIELD graphName RETURN graphName');
    figures.exactly('projections left', records.length, 0);
    const [first = 0, second = 0] = memory;
    figures.atMost(`memory after ${sent} against after ${requests}`, second / first, 1.15, ' times');
    await driver.close();
    return figures.end();
  },
  { REQUESTS_AT_ONCE: '1000' },
);

/** Sends so many questions whose clients go away at some moment; how many had their answer by then. */
async function leaveAll(url: string, count: number, from = 0): Promise<number> {
  const left = Array.from({ length: count }, (_, at) => leave(url, from + at));
  return (await Promise.all(left)).filter((isAnswered) => isAnswered).length;
}

function leave(url: string, at: number): Promise<boolean> {
  const query = questions[at % questions.length]?.(at) ?? '';
  return new Promise((resolve) => {
    const asked = request(
      `${url}/graphql`,
      { method: 'POST', agent: new Agent(), headers: { 'content-type': 'application/json' } },
      (response) => response.resume().on('end', () => resolve(true)),
    );
    asked.on('error', () => resolve(false));
    asked.end(JSON.stringify({ query }));
    setTimeout(() => {
      asked.destroy();
      resolve(false);
    }, Math.random() * 60);
  });
}
