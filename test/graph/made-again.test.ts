import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { newestKey } from '../../src/pages/list-key.js';
import { openEmptyGraph } from '../support/graph.js';
import { aClaim, aDataSet, anActor, anEvent, aSource, stated } from '../support/graph-records.js';

const { graph, cypher, close } = await openEmptyGraph();
afterAll(() => close());

const claim = aClaim('event:raid', 'page', { madeAt: stated('2002'), viaIds: ['actor:one', 'actor:two'] });
const { id } = claim;
const whole = aDataSet({
  sources: [aSource('page')],
  actors: [anActor('one'), anActor('two')],
  events: [anEvent('raid', '2001')],
  claims: [claim],
});
const months = ['01', '02', '03', '04', '05'].map((month) => `2024-${month}-01T00:00:00Z`);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = months;
const make = (clock: string) => writeDataSet(graph, whole, 'test', clock);
const withdraw = (clock: string) => writeDataSet(graph, { ...whole, claims: [] }, 'test', clock);

const records = async () =>
  (
    await cypher(
      `MATCH (claim:Claim {digestId: $id}) RETURN claim {.id, .newestKey, .recordedAt, .retractedAt, .supersededById,
         withdrawn: claim:Retracted, next: COLLECT { MATCH (claim)-[:MADE_AGAIN]->(next) RETURN next.id },
         ties: COUNT { (claim)-[:ABOUT|ASSERTED_BY|VIA|CITES]->() }} AS record ORDER BY claim.id`,
      { id },
    )
  ).map(({ record }) => record);
const withdrawn = (number: string, recordedAt: string, retractedAt: string, next: string) => ({
  id: id + number,
  newestKey: newestKey('2002-01-01T00:00:00Z', id + number),
  recordedAt,
  retractedAt,
  supersededById: id + next,
  withdrawn: true,
  next: [id + next],
  ties: 5,
});
const standing = (number: string, recordedAt: string) => ({
  ...withdrawn(number, recordedAt, '', ''),
  retractedAt: null,
  supersededById: null,
  withdrawn: false,
  next: [],
});

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await make(first);
});

describe('a claim that was withdrawn and is made again', () => {
  it('is a further record each time, whole, to which the withdrawn one leads', async () => {
    expect(await records()).toEqual([standing('', first)]);
    await withdraw(second);
    await make(third);
    expect(await records()).toEqual([withdrawn('', first, second, '.2'), standing('.2', third)]);
    await withdraw(fourth);
    await make(fifth);
    expect(await records()).toEqual([
      withdrawn('', first, second, '.2'),
      withdrawn('.2', third, fourth, '.3'),
      standing('.3', fifth),
    ]);
  });

  it('is the same record while the set goes on making it', async () => {
    await withdraw(second);
    await make(third);
    const before = await records();
    await make(fourth);
    expect(await records()).toEqual(before);
  });

  it('goes on leading to what took its place', async () => {
    await withdraw(second);
    await cypher('MATCH (claim:Claim {id: $id}) SET claim.supersededById = "claim:better"', { id });
    await make(third);
    expect(await records()).toEqual([
      { ...withdrawn('', first, second, '.2'), supersededById: 'claim:better' },
      standing('.2', third),
    ]);
  });

  it('was withdrawn under the id that was its digest before digests were kept', async () => {
    await cypher('MATCH (claim:Claim {id: $id}) REMOVE claim.digestId', { id });
    await make(second);
    expect(await cypher('MATCH (claim:Claim) RETURN claim.retractedAt AS at')).toEqual([{ at: null }]);
    await withdraw(third);
    expect(await cypher('MATCH (claim:Claim) RETURN claim.retractedAt AS at')).toEqual([{ at: third }]);
  });
});
