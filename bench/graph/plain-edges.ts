import type { Driver } from 'neo4j-driver';
import type { Progress } from '../../src/progress.js';
import { keptStanding } from '../../src/standing/kept-standing.js';
import { readPeriod } from '../../src/time/period.js';
import { relationTypes } from '../../src/vocabulary/relation-types.js';
import { seededRandom } from './random.js';
import { skewedDraw } from './skewed-draw.js';

/** How large a graph is to be. */
export type PlainSize = { readonly actors: number; readonly relations: number };

/** When all of it was learned. */
const knownFrom = '2024-01-01T00:00:00Z';

const kinds = ['STATE', 'PERSON', 'PARTY', 'ARMED_GROUP'];
const types = Object.entries(relationTypes);
const batch = 5_000;
/** With this exponent the largest of 20,000 actors has some 2 % of all ends, the median one 0.002 %. */
const skew = 0.75;
const chance = seededRandom(7);

/** Writes actors and the edges along which paths go, a few actors with very many of them; of nodes only what their degrees are counted by. */
export async function writeGraph(driver: Driver, { actors, relations }: PlainSize, progress: Progress) {
  const write = (text: string, rows: readonly object[]) =>
    driver.executeQuery(text, { rows }, { database: 'neo4j' });
  const ids = Array.from({ length: actors }, (_, at) => `actor:${String(at).padStart(6, '0')}`);
  for (let from = 0; from < actors; from += batch)
    await write(
      'UNWIND $rows AS row CREATE (actor:Actor) SET actor = row',
      ids.slice(from, from + batch).map((id) => ({ id, kind: kindOf(id), named: true, name: id })),
    );
  const draw = skewedDraw(actors, skew, chance);
  const bar = progress.bar('Writing relations', relations);
  for (let from = 0; from < relations; from += batch) {
    const rows = Array.from({ length: Math.min(batch, relations - from) }, (_, at) =>
      edge(from + at, ids[draw()] ?? '', ids[draw()] ?? ''),
    );
    await write(
      `UNWIND $rows AS row
       MATCH (subject:Actor {id: row.subjectId}) MATCH (object:Actor {id: row.objectId})
       CREATE (subject)-[edge:RELATES]->(object) SET edge = row
       CREATE (subject)-[:SUBJECT_OF]->(:Counted)-[:HAS_OBJECT]->(object)`,
      rows,
    );
    bar.advance(rows.length);
  }
  bar.done();
}

/** An actor by chance, all alike. */
export function anyActor(actors: number, random: () => number): string {
  return `actor:${String(Math.floor(random() * actors)).padStart(6, '0')}`;
}

function kindOf(id: string): string {
  return kinds[Number(id.slice(-1)) % kinds.length] ?? '';
}

function edge(at: number, subjectId: string, objectId: string) {
  const [type, { sign, symmetric }] = pick(types);
  return {
    ...pick(states),
    relationId: `relation:${String(at).padStart(8, '0')}`,
    type,
    sign,
    symmetric,
    subjectId,
    subjectKind: kindOf(subjectId),
    objectId,
    objectKind: kindOf(objectId),
    claims: 1,
    sources: 1,
    asserterIds: ['source:one'],
    sourceIds: ['source:one'],
    knownFrom,
  };
}

/** What relations keep of their claims: a year of beginning, one of an end or none, and now and then a denial. */
const states = Array.from({ length: 400 }, () => {
  const begin = 1990 + Math.floor(chance() * 30);
  const claimed = chance() < 0.5 ? `${begin}/..` : `${begin}/${begin + Math.floor(chance() * 10)}`;
  const claim = { modality: 'ACTUAL', claimed: { edtf: claimed, inferred: false } } as const;
  const madeAt = { edtf: '2022-06-01', inferred: false };
  const affirmed = { ...claim, stance: 'AFFIRMS', madeAt } as const;
  const claims = chance() < 0.1 ? [affirmed, { ...affirmed, stance: 'DENIES' } as const] : [affirmed];
  const { from, until } = readPeriod(claimed, false);
  const { reportedPossible, reportedCertain, steps } = keptStanding(claims, { from, until, happens: false });
  return {
    reportedPossible,
    reportedCertain,
    steps: [...steps],
    fromEarliest: from?.earliest ?? null,
    untilLatest: until?.latest ?? null,
  };
});

function pick<T>(items: readonly T[]): T {
  return items[Math.floor(chance() * items.length)] as T;
}
