import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { DataSet } from '../../src/data-set/data-set.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { openEmptyGraph } from '../support/graph.js';
import { readFixture, withClaims } from '../support/graph-fixture.js';
import { randomDataSet } from '../support/graph-random.js';
import { aClaim, aDataSet, anActor, aRelation, aSource, stated } from '../support/graph-records.js';
import { plainStates } from '../support/plain-states.js';

const { graph, cypher, close } = await openEmptyGraph();
afterAll(() => close());

const first = '2024-01-01T00:00:00Z';
const second = '2024-02-01T00:00:00Z';
const third = '2024-03-01T00:00:00Z';

const stateProperties = `.id, .claims, .affirms, .denies, .qualifies, .desires, .sources, .mentions, .asserterIds, .sourceIds,
  .reportedPossible, .reportedCertain, .judgedAt, .judgedAtInferred, .steps, disputed: state:Disputed`;
const relationProperties = `.validFrom, .validFromInferred, .validUntil, .validUntilInferred, .newestKey, .oldestKey, .recordedKey,
  .fromEarliest, .fromLatest, .untilEarliest, .untilLatest`;
const edgeProperties = `.type, .sign, .symmetric, .subjectId, .subjectKind, .objectId, .objectKind, .claims, .sources,
  .asserterIds, .sourceIds, .reportedPossible, .reportedCertain, .steps,
  .fromEarliest, .fromLatest, .untilEarliest, .untilLatest, id: edge.relationId`;

/** What the store holds as known at a time, by id. */
async function keptAt(at: string) {
  const known = (it: string) =>
    `${it}.knownFrom <= $at AND (${it}.knownUntil IS NULL OR ${it}.knownUntil > $at)`;
  const nodes = await cypher(
    `MATCH (:Proposition)-[:WAS*0..1]->(state) WHERE ${known('state')}
     RETURN CASE WHEN state:Relation THEN state {${stateProperties}, ${relationProperties}}
       ELSE state {${stateProperties}} END AS kept ORDER BY kept.id`,
    { at },
  );
  const edges = await cypher(
    `MATCH ()-[edge:RELATES]->() WHERE ${known('edge')} RETURN edge {${edgeProperties}} AS kept ORDER BY kept.id`,
    { at },
  );
  return { nodes: nodes.map(({ kept }) => kept), edges: edges.map(({ kept }) => kept) };
}

/** Each state of a relation has one edge between the same two actors, known for the same time, and nothing else that it says. */
async function expectEdgesInStep(): Promise<void> {
  const outOfStep = await cypher(
    `MATCH (subject)-[:SUBJECT_OF]->(relation:Relation:Proposition)-[:HAS_OBJECT]->(object)
     MATCH (relation)-[:WAS*0..1]->(state)
     WITH subject, object, state,
       COLLECT { MATCH (subject)-[edge:RELATES {relationId: state.id}]->(object)
         WHERE edge.knownFrom = state.knownFrom AND coalesce(edge.knownUntil, '') = coalesce(state.knownUntil, '')
         RETURN edge } AS edges
     WHERE size(edges) <> 1 OR any(key IN keys(edges[0]) WHERE key <> 'relationId' AND edges[0][key] <> state[key])
     RETURN state.id AS id, size(edges) AS edges`,
  );
  expect(outOfStep).toEqual([]);
  const [counted] = await cypher(
    `RETURN COUNT { ()-[:RELATES]->() } - COUNT { (:Relation) } AS more,
       COUNT { (:Actor)-[:SUBJECT_OF]->(:Relation)-[:HAS_OBJECT]->(:Actor) } - COUNT { (:Relation:Proposition) } AS ends`,
  );
  expect(counted).toEqual({ more: 0, ends: 0 });
}

async function expectInStep(dataSet: DataSet, at: string): Promise<void> {
  expect(await keptAt(at)).toEqual(plainStates(dataSet, first));
}

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
});

describe('what is kept on propositions and edges is what the rules make of the claims that stand', () => {
  it('for a data set of each thing once', async () => {
    const { dataSet } = await readFixture();
    await writeDataSet(graph, dataSet, 'kept', first);
    await expectInStep(dataSet, first);
    await expectEdgesInStep();
  });

  it('for a random one, and again when half of its claims are withdrawn, and when they stand again', async () => {
    const dataSet = randomDataSet(11);
    const half = withClaims(
      dataSet,
      ({ id }) => dataSet.claims.findIndex((claim) => claim.id === id) % 2 === 0,
    );
    const loads = [
      [dataSet, first],
      [half, second],
      [dataSet, third],
    ] as const;
    for (const [set, now] of loads) {
      await writeDataSet(graph, set, 'kept', now);
      await expectInStep(set, now);
      await expectEdgesInStep();
    }
    // What was known at the time of each load is kept through the later ones.
    for (const [set, now] of loads) await expectInStep(set, now);
  });

  it('when a source turns out to be a copy', async () => {
    const dataSet = randomDataSet(12);
    await writeDataSet(graph, dataSet, 'kept', first);
    const copying = dataSet.sources.map((source) =>
      source.id === 'source:third' ? { ...source, copyOf: 'source:other' } : source,
    );
    const set = { ...dataSet, sources: copying };
    await writeDataSet(graph, set, 'kept', second);
    await expectInStep(set, second);
    await expectEdgesInStep();
  });
});

describe('a former state', () => {
  const changed = aRelation('one', 'BACKS', 'two');
  const unchanged = aRelation('two', 'OPPOSES', 'one');
  const affirmed = aClaim(changed.id, 'page', { claimed: stated('2001/..') });
  const denied = aClaim(changed.id, 'page', { claimed: stated('2001/..'), stance: 'DENIES' });
  const dataSet = aDataSet({
    sources: [aSource('page')],
    actors: [anActor('one'), anActor('two')],
    relations: [changed, unchanged],
    claims: [affirmed, denied, aClaim(unchanged.id, 'page')],
  });
  const undisputed = withClaims(dataSet, ({ id }) => id !== denied.id);
  const states = () =>
    cypher(
      `MATCH (latest:Proposition) OPTIONAL MATCH (latest)-[:WAS]->(former)
       RETURN latest.id AS id, latest.reportedPossible AS word, latest.knownFrom AS knownFrom, latest.knownUntil AS knownUntil,
         former {.id, word: former.reportedPossible, .knownFrom, .knownUntil, .validFrom, labels: labels(former)} AS former
       ORDER BY id`,
    );
  const edges = () =>
    cypher(
      `MATCH ()-[edge:RELATES {relationId: $id}]->()
       RETURN edge.reportedPossible AS word, edge.knownFrom AS knownFrom, edge.knownUntil AS knownUntil ORDER BY knownFrom`,
      { id: changed.id },
    );

  it('is kept, on node and edge, of what a commit changes and of nothing else, with the time for which it was known', async () => {
    await writeDataSet(graph, undisputed, 'kept', first);
    await writeDataSet(graph, dataSet, 'kept', second);
    const former = {
      id: changed.id,
      word: 'AFFIRMED',
      knownFrom: first,
      knownUntil: second,
      validFrom: '2001',
      labels: expect.toSatisfy((labels: string[]) => labels.toSorted().join() === 'Former,Relation'),
    };
    const expected = [
      { id: changed.id, word: 'CONTESTED', knownFrom: second, knownUntil: null, former },
      { id: unchanged.id, word: 'AFFIRMED', knownFrom: first, knownUntil: null, former: null },
    ];
    expect(await states()).toEqual(expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(await edges()).toEqual([
      { word: 'AFFIRMED', knownFrom: first, knownUntil: second },
      { word: 'CONTESTED', knownFrom: second, knownUntil: null },
    ]);
  });

  it('is not kept by a load that brings the same again', async () => {
    await writeDataSet(graph, dataSet, 'kept', first);
    const before = await states();
    await writeDataSet(graph, dataSet, 'kept', second);
    expect(await states()).toEqual(before);
    expect(await edges()).toEqual([{ word: 'CONTESTED', knownFrom: first, knownUntil: null }]);
  });

  it('follows one upon the other, though the last of them is as the first', async () => {
    const loads = [
      [undisputed, first],
      [dataSet, second],
      [undisputed, third],
    ] as const;
    for (const [set, now] of loads) await writeDataSet(graph, set, 'kept', now);
    expect(await edges()).toEqual([
      { word: 'AFFIRMED', knownFrom: first, knownUntil: second },
      { word: 'CONTESTED', knownFrom: second, knownUntil: third },
      { word: 'AFFIRMED', knownFrom: third, knownUntil: null },
    ]);
    const formers = (await states()).filter(({ id }) => id === changed.id);
    expect(formers).toHaveLength(2);
  });

  it('has what its claims do not tell kept up to date', async () => {
    await writeDataSet(graph, undisputed, 'kept', first);
    const renamed = {
      ...dataSet,
      relations: dataSet.relations.map((relation) => ({ ...relation, role: 'money' })),
    };
    await writeDataSet(graph, renamed, 'kept', second);
    expect(await cypher('MATCH (state:Former) RETURN state.role AS role')).toEqual([{ role: 'money' }]);
  });
});

it('keeps when a relation was first recorded, through later loads', async () => {
  const dataSet = randomDataSet(13);
  const keys = () =>
    cypher('MATCH (relation:Relation) RETURN relation.id AS id, relation.recordedKey AS key ORDER BY id');
  await writeDataSet(graph, dataSet, 'kept', first);
  const before = await keys();
  expect(before).toEqual(before.map(({ id }) => ({ id, key: `${first} ${id}` })));
  await writeDataSet(graph, dataSet, 'kept', second);
  expect(await keys()).toEqual(before);
});
