import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { summariseClaims } from '../../src/claims/claim-summary.js';
import type { ClaimRecord, DataSet } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/group-rows.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { newestKey, oldestKey } from '../../src/pages/list-key.js';
import { relationBounds } from '../../src/relations/relation-bounds.js';
import { openEmptyGraph } from '../support/graph.js';
import { readFixture, withClaims } from '../support/graph-fixture.js';
import { randomDataSet } from '../support/graph-random.js';

const { graph, cypher, close } = await openEmptyGraph();
afterAll(() => close());

const first = '2024-01-01T00:00:00Z';
const second = '2024-02-01T00:00:00Z';

/** What is kept of the claims of a data set, worked out from its records by the pure rules alone. */
function keptBy(dataSet: DataSet) {
  const copies = new Map(dataSet.sources.map(({ id, copyOf }) => [id, copyOf]));
  const original = (id: string): string => {
    const copied = copies.get(id);
    return copied ? original(copied) : id;
  };
  const about = groupRows(dataSet.claims, ({ aboutId }) => aboutId);
  const summarised = (claim: ClaimRecord) => {
    const sourceIds = claim.evidence.map(({ sourceId }) => sourceId);
    return { ...claim, sourceIds, originalIds: sourceIds.map(original) };
  };
  const propositions = [
    dataSet.relations,
    dataSet.events,
    dataSet.participations,
    dataSet.quantities,
    dataSet.identities,
  ].flatMap((records) => records.map(({ id }) => id));
  return {
    counts: propositions.map((id) => ({ id, ...summariseClaims((about.get(id) ?? []).map(summarised)) })),
    bounds: dataSet.relations.map(({ id }) => {
      const claims = (about.get(id) ?? []).map(({ claimed, ...claim }) => ({
        ...claim,
        claimed: claimed?.edtf ?? null,
        claimedInferred: claimed?.inferred ?? false,
      }));
      const { from, until } = relationBounds(claims);
      return {
        id,
        validFrom: from?.edtf ?? null,
        validFromInferred: from?.inferred ?? false,
        validUntil: until?.edtf ?? null,
        validUntilInferred: until?.inferred ?? false,
        fromEarliest: from?.earliest ?? null,
        fromLatest: from?.latest ?? null,
        untilEarliest: until?.earliest ?? null,
        untilLatest: until?.latest ?? null,
        newestKey: newestKey(from?.earliest ?? null, id),
        oldestKey: oldestKey(from?.earliest ?? null, id),
      };
    }),
  };
}

/** The same as the store keeps it. */
async function keptInStore() {
  const kept = (label: string, properties: string) =>
    cypher(`MATCH (kept:${label}) RETURN kept {${properties}} AS kept ORDER BY kept.id`);
  const counts = await kept(
    'Proposition',
    '.id, .claims, .affirms, .denies, .qualifies, .desires, .sources, .mentions, .asserterIds, .sourceIds',
  );
  const bounds = await kept(
    'Relation',
    `.id, .validFrom, .validFromInferred, .validUntil, .validUntilInferred,
     .fromEarliest, .fromLatest, .untilEarliest, .untilLatest, .newestKey, .oldestKey`,
  );
  return { counts: counts.map(({ kept }) => kept), bounds: bounds.map(({ kept }) => kept) };
}

async function expectInStep(dataSet: DataSet): Promise<void> {
  const byId = <T extends { id: string }>(records: readonly T[]) =>
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { counts, bounds } = keptBy(dataSet);
  expect(await keptInStore()).toEqual({ counts: byId(counts), bounds: byId(bounds) });

  const outOfStep = await cypher(
    `MATCH (relation:Relation)
     OPTIONAL MATCH (subject)-[edge:RELATES {relationId: relation.id}]->(object)
     WITH relation, collect(edge {.*, subjectId: subject.id, objectId: object.id}) AS edges
     WHERE size(edges) <> 1 OR any(key IN $keys
       WHERE coalesce(edges[0][key], 'none') <> coalesce(relation[key], 'none'))
     RETURN relation.id AS id, edges`,
    {
      keys: [
        'type',
        'sign',
        'subjectId',
        'objectId',
        'fromEarliest',
        'fromLatest',
        'untilEarliest',
        'untilLatest',
      ],
    },
  );
  expect(outOfStep).toEqual([]);
  const [counted] = await cypher(
    'RETURN COUNT { (:Relation) } AS nodes, COUNT { ()-[:RELATES]->() } AS edges, COUNT { (:Actor)-[:SUBJECT_OF]->(:Relation)-[:HAS_OBJECT]->(:Actor) } AS ends',
  );
  const relations = dataSet.relations.length;
  expect(counted).toEqual({ nodes: relations, edges: relations, ends: relations });
}

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
});

describe('what is kept on propositions is what the rules make of the claims that stand', () => {
  it('for a data set of each thing once', async () => {
    const { dataSet } = await readFixture();
    await writeDataSet(graph, dataSet, 'kept', first);
    await expectInStep(dataSet);
  });

  it('for a random one, and again when half of its claims are withdrawn, and when they stand again', async () => {
    const dataSet = randomDataSet(11);
    const half = withClaims(
      dataSet,
      ({ id }) => dataSet.claims.findIndex((claim) => claim.id === id) % 2 === 0,
    );
    for (const set of [dataSet, half, dataSet]) {
      await writeDataSet(graph, set, 'kept', second);
      await expectInStep(set);
    }
  });

  it('when a source turns out to be a copy', async () => {
    const dataSet = randomDataSet(12);
    await writeDataSet(graph, dataSet, 'kept', first);
    const copying = dataSet.sources.map((source) =>
      source.id === 'source:third' ? { ...source, copyOf: 'source:other' } : source,
    );
    const set = { ...dataSet, sources: copying };
    await writeDataSet(graph, set, 'kept', second);
    await expectInStep(set);
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
