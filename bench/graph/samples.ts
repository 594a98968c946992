import type { EagerResult } from 'neo4j-driver';
import { seededRandom } from '../../src/analytics/seeded-random.js';
import type { BenchStore } from './store.js';

/** Actors of a graph, drawn by chance from those with a number of relations within bounds; the same for the same graph. */
export async function sampleActors(
  { driver, connection: { database } }: BenchStore,
  { least, most = 1_000_000_000, count }: { least: number; most?: number; count: number },
): Promise<string[]> {
  const { records } = await driver.executeQuery<EagerResult<{ id: string }>>(
    `MATCH (actor:Actor) WHERE actor.id STARTS WITH 'actor:generated-'
     WITH actor.id AS id, COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() } AS degree
     WHERE degree >= $least AND degree <= $most RETURN id ORDER BY id`,
    { least, most },
    { database },
  );
  const ids = records.map((record) => record.get('id'));
  if (ids.length === 0) throw new Error(`no actor has from ${least} to ${most} relations`);
  const random = seededRandom(5);
  return Array.from({ length: count }, () => ids[Math.floor(random() * ids.length)] ?? '');
}

/** Those of the actors with enough relations for a page that have neither many nor few of them. */
export async function medianActors(store: BenchStore, count: number): Promise<string[]> {
  const { driver, connection } = store;
  const { records } = await driver.executeQuery<EagerResult<{ median: number }>>(
    `MATCH (actor:Actor)
     WITH COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() } AS degree
     WHERE degree >= 11 RETURN percentileDisc(degree, 0.5) AS median`,
    {},
    { database: connection.database },
  );
  const median = records[0]?.get('median') ?? 11;
  return sampleActors(store, { least: Math.max(11, median - 5), most: median + 5, count });
}
