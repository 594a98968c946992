import { expect, it } from 'vitest';
import {
  type KeepRelationBoundsBounds,
  keepFormerEdges,
  keepFormerStates,
  keepRelationBounds,
  keepStates,
} from '../../src/graph/queries.generated.js';
import { openRaid, relation, silentState } from '../support/graph-raid.js';

const { cypher, write } = await openRaid();

it('keeps on any proposition what is told of its claims, in whole numbers', async () => {
  const told = {
    claims: 3,
    affirms: 1,
    denies: 1,
    desires: 1,
    sources: 2,
    mentions: 4,
    sourceIds: ['source:page'],
    judgedAt: '2001',
  };
  await write(keepStates, {
    rows: [{ id: 'event:raid', ...silentState, ...told }],
    now: '2024-01-01T00:00:00Z',
  });
  const kept = await cypher(
    `MATCH (event:Event) RETURN event {${Object.keys(silentState)
      .map((key) => `.${key}`)
      .join()}, .knownFrom} AS kept, valueType(event.claims) AS type`,
  );
  const knownFrom = '2024-01-01T00:00:00Z';
  expect(kept).toEqual([{ kept: { ...silentState, ...told, knownFrom }, type: 'INTEGER NOT NULL' }]);
});

it('keeps bounds on a relation and on its edge, and takes away those that are told no more', async () => {
  const open = {
    validUntil: null,
    validUntilInferred: false,
    fromEarliest: null,
    untilEarliest: null,
    untilLatest: null,
    newestKey: 'a',
    oldestKey: 'b',
    recordedKey: 'c',
  };
  const kept = () =>
    cypher(
      `MATCH (relation:Relation) MATCH ()-[edge:RELATES]->()
       RETURN relation.fromLatest AS node, edge.fromLatest AS edge, relation.validFrom AS told, relation:Disputed AS disputed`,
    );
  const keep = async (bounds: KeepRelationBoundsBounds) => {
    await write(keepStates, { rows: [{ id: relation.id, ...silentState }], now: '2024-01-01T00:00:00Z' });
    await write(keepRelationBounds, { rows: [bounds] });
    return kept();
  };
  const dated = {
    id: relation.id,
    ...open,
    validFrom: '2001',
    validFromInferred: true,
    fromLatest: '2001-12',
    disputed: true,
  };
  expect(await keep(dated)).toEqual([{ node: '2001-12', edge: '2001-12', told: '2001', disputed: true }]);
  const undated = {
    ...dated,
    validFrom: null,
    validFromInferred: false,
    fromLatest: null,
    disputed: false,
  };
  expect(await keep(undated)).toEqual([{ node: null, edge: null, told: null, disputed: false }]);
});

it('keeps what a state was before another takes its place, unless it came with the same commit', async () => {
  const bounds = {
    id: relation.id,
    validFrom: null,
    validFromInferred: false,
    validUntil: null,
    validUntilInferred: false,
    fromEarliest: null,
    fromLatest: null,
    untilEarliest: null,
    untilLatest: null,
    newestKey: 'a',
    oldestKey: 'b',
    recordedKey: 'c',
    disputed: false,
  };
  const keep = async (digest: string, now: string) => {
    const rows = [{ id: relation.id, ...silentState, digest }];
    const replaced = (await write(keepFormerStates, { rows, now })).map(({ id }) => id);
    await write(keepFormerEdges, { ids: replaced, now });
    await write(keepStates, { rows, now });
    await write(keepRelationBounds, { rows: [bounds] });
    return replaced;
  };
  const [first, second] = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'];
  expect(await keep('one', first)).toEqual([]);
  expect(await keep('two', first)).toEqual([]);
  expect(await keep('two', second)).toEqual([]);
  expect(await keep('three', second)).toEqual([relation.id]);
  expect(
    await cypher(
      `MATCH (latest:Proposition)-[:WAS]->(former:Former:Relation)
       RETURN latest.digest AS latest, latest.knownFrom AS since, former.digest AS former, former.knownFrom AS from, former.knownUntil AS until`,
    ),
  ).toEqual([{ latest: 'three', since: second, former: 'two', from: first, until: second }]);
  expect(
    await cypher(
      `MATCH (:Actor {id: 'actor:one'})-[edge:RELATES]->(:Actor {id: 'actor:two'})
       RETURN edge.knownFrom AS from, edge.knownUntil AS until ORDER BY from`,
    ),
  ).toEqual([
    { from: first, until: second },
    { from: second, until: null },
  ]);
});
