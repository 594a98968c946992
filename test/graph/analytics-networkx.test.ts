import { afterAll, describe, expect, it } from 'vitest';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { isSymmetric } from '../../src/vocabulary/relation-type.js';
import { allMeasures, centralitiesAsked, type Who } from '../support/all-measures.js';
import { openEmptyGraph } from '../support/graph.js';
import { graphAsked, testAnalytics } from '../support/graph-analytics.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { randomDataSet } from '../support/graph-random.js';
import { hasPython, type NetworkxGraph, type NetworkxMeasures, networkx } from '../support/networkx.js';

const load = '2024-01-01T00:00:00Z';
const asOf = (validAt: string | null): AsOf => ({ validAt, knownAt: load, reading: 'POSSIBLE' });
const who: Who = {
  of: 'actor:a03',
  one: ['actor:a01', 'actor:a02'],
  other: ['actor:a09', 'actor:a10', 'actor:a11'],
};
/** From dense graphs with many parallel relations to sparse ones in several parts. */
const cases: { name: string; where: RelationWhere; asOf: AsOf; damping: number }[] = [
  { name: 'all relations', where: {}, asOf: asOf(null), damping: 0.85 },
  { name: 'relations of one type', where: { typeIn: ['BACKS'] }, asOf: asOf(null), damping: 0.5 },
  { name: 'symmetric relations', where: { typeIn: ['ALLIED_WITH'] }, asOf: asOf(null), damping: 0.85 },
  {
    name: 'what is affirmed on a day',
    where: { statusIn: ['AFFIRMED'] },
    asOf: asOf('2015-03-01'),
    damping: 0.95,
  },
  {
    name: 'well reported relations',
    where: { minSources: 3, signIn: [-1, 1] },
    asOf: asOf(null),
    damping: 0,
  },
];

type Ours = {
  relations: NetworkxGraph['relations'];
  damping: number;
  asked: Who;
  found: Awaited<ReturnType<typeof allMeasures>>;
};

describe.skipIf(!(await hasPython()))('with Python and networkx', async () => {
  const database = await openEmptyGraph();
  afterAll(() => database.close());
  const dataSet = randomDataSet(11);
  await writeDataSet(database.graph, dataSet, 'random', load);
  const plain = plainFilter(dataSet);
  const analytics = testAnalytics(database.graph);

  const ours: Ours[] = [];
  for (const { where, asOf: time, damping } of cases) {
    const relations = dataSet.relations
      .filter((relation) => plain.relation(where, relation, [relation.subjectId, relation.objectId], time))
      .map((relation) => ({
        subject: relation.subjectId,
        object: relation.objectId,
        sources: originals(relation.id),
        symmetric: isSymmetric(relation.type),
      }));
    const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
    const some = (ids: readonly string[]) => ids.filter((id) => ends.has(id));
    const asked = { of: [...ends].toSorted()[3] ?? who.of, one: some(who.one), other: some(who.other) };
    ours.push({
      relations,
      damping,
      asked,
      found: await allMeasures(analytics, graphAsked(where, time), asked, damping),
    });
  }
  const theirs = await networkx(
    ours.map(({ relations, damping, asked, found }) => ({
      relations,
      damping,
      ...asked,
      groups: found.groups.groups.map(({ actorIds }) => actorIds),
    })),
  );

  /** How many independent sources report a relation; a copy counts as what it copies. */
  function originals(id: string): number {
    const cited = plain.claimsAbout(id).flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId));
    const copies = ['source:copy', 'source:copy-of-copy'];
    return new Set(cited.map((source) => (copies.includes(source) ? 'source:original' : source))).size;
  }

  describe.each(cases.map(({ name }, at) => [name, at] as const))('%s', (_name, at) => {
    const { found, relations } = ours[at] as Ours;
    const other = theirs[at] as NetworkxMeasures;

    it('are enough to tell something', () => {
      expect(relations.length).toBeGreaterThan(10);
      expect(found.scores.get('DEGREE BOTH')?.length).toBeGreaterThan(5);
    });

    it.each([
      ...centralitiesAsked.map(({ metric, direction }) => `${metric} ${direction}`),
      'similar',
      'brokers',
    ])('%s has the same numbers to a millionth', (measure) => {
      const numbers = new Map(found.scores.get(measure));
      const expected = other[measure];
      if (!expected) throw new Error(`networkx found no ${measure}`);
      expect([...numbers.keys()].toSorted()).toEqual(Object.keys(expected).toSorted());
      for (const [id, value] of Object.entries(expected))
        expect(Math.abs((numbers.get(id) ?? Number.NaN) - value), `${measure} of ${id}`).toBeLessThanOrEqual(
          1e-6 * Math.max(1, value),
        );
    });

    it('the components are the same', () => {
      const parts = found.parts.groups.map(({ actorIds }) => [...actorIds]);
      expect(parts.toSorted()).toEqual(other.components.map((part) => [...part]).toSorted());
    });

    it('the same relations and actors hold them together', () => {
      const ends = new Map(
        dataSet.relations.map(({ id, subjectId, objectId }) => [id, [subjectId, objectId].toSorted()]),
      );
      expect(found.bridges.relationIds.map((id) => ends.get(id)).toSorted()).toEqual(
        [...other.bridges].toSorted(),
      );
      expect(found.bridges.actorIds).toEqual(other.articulation);
      expect(found.bridges.relationTotal).toBe(other.bridges.length);
    });

    it('the communities have the modularity that is told of them', () => {
      expect(found.groups.modularity).toBeCloseTo(other.modularity ?? Number.NaN, 6);
    });
  });
});
