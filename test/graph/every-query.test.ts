import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { groupRows } from '../../src/graph/group-rows.js';
import { allQueries } from '../../src/graph/queries.generated.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { readQueries } from '../../tools/cypher-queries.js';
import { asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import {
  editByHand,
  fixtureLoads,
  fixtureOrigin,
  loadFixture,
  withClaims,
} from '../support/graph-fixture.js';
import { createParameters } from '../support/graph-parameters.js';
import { explain, operatorsOf } from '../support/graph-plan.js';
import { needlessAllowances, planFaults, provenRows } from '../support/graph-plan-faults.js';
import { type AnyQuery, promisesOf, type Ran, runForTypes, typeFaults } from '../support/graph-types.js';

/** What one graph cannot show beside the fixture: a store without a commit, claims that do not keep their days yet, a data set that dates nothing, two actors between whom nothing is dated, relations of all shapes that are all disputed, or that all have a sign. */
const otherState: Readonly<Record<string, string>> = {
  'loading/start-commit': 'MATCH (dataset:Dataset) REMOVE dataset.committedAt',
  'loading/claims-of-propositions': 'MATCH (claim:Claim) REMOVE claim.days',
  'dataset/read-dataset': 'MATCH (dataset:Dataset) REMOVE dataset.horizonFrom, dataset.horizonUntil',
  'relations/contested-relations': 'MATCH (relation:Relation) SET relation:Disputed',
  'balance/relations-of-pairs': 'MATCH ()-[edge:RELATES]->() SET edge.sign = 1',
  'dyads/events-of-dyad':
    'MATCH (event:Event) REMOVE event.occurredEarliest, event.occurredLatest, event.intensity',
  'dyads/relations-of-dyad': 'MATCH ()-[edge:RELATES]->() REMOVE edge.fromEarliest, edge.fromLatest',
};

const folder = fileURLToPath(new URL('../../cypher', import.meta.url));
const headers = new Map(readQueries(folder).map((query) => [query.name, query]));
const database = await openEmptyGraph();
afterAll(async () => {
  await database.cypher(
    'CALL gds.graph.list() YIELD graphName CALL gds.graph.drop(graphName) YIELD graphName AS dropped RETURN dropped',
  );
  await database.close();
});
const { dataSet, names } = await loadFixture(database);
// A third load, which withdraws the first claim about each event, part, number and identity, and about relations that have others,
// so that there is a former state of each kind.
const aboutSame = groupRows(dataSet.claims, ({ aboutId }) => aboutId);
const others = withClaims(dataSet, ({ id, aboutId }) => {
  const [first, second] = aboutSame.get(aboutId) ?? [];
  return id !== first?.id || (aboutId.startsWith('relation:') && second === undefined);
});
await writeDataSet(database.graph, others, fixtureOrigin, '2024-03-01T00:00:00Z');
await editByHand(database, names);
// Until the server has counted what was just loaded it may plan as if there were next to nothing, by scans.
await database.cypher('CALL db.prepareForReplanning(60)');
const parametersOf = await createParameters(database);
const detailsOfPlans: string[] = [];

it('has a query for each file', () => {
  expect(allQueries.map(({ name }) => name).toSorted()).toEqual([...headers.keys()].toSorted());
});

describe.each(allQueries as readonly AnyQuery[])('$name', (query) => {
  const allowed = headers.get(query.name)?.allowed ?? new Map<string, string>();

  it('takes, gives and does what its header says', async () => {
    const told = await explain(database.driver, query.text);
    expect(told.columns.toSorted()).toEqual(Object.keys(query.columns).toSorted());
    expect(told.missingParams.toSorted()).toEqual(Object.keys(query.params).toSorted());
    expect(told.queryType).toMatch(query.mode === 'read' ? /^r$/ : /^r?w$/);
    expect(told.remarks).toEqual([]);
    if (query.rows !== 'many') expect(provenRows(told.plan)).toBe(query.rows);
  });

  it('brings values of the declared types, by a plan without scans that it does not allow itself', async () => {
    // At each time something is to be seen that is not at others: claims that were withdrawn then, the first and the latest states.
    const times =
      'knownAt' in query.params ? [...fixtureLoads, asLastReported.knownAt] : [asLastReported.knownAt];
    const ran: Ran[] = [];
    for (const time of times) ran.push(await runForTypes(database.driver, query, parametersOf(query, time)));
    const params = parametersOf(query, asLastReported.knownAt);
    const before = otherState[query.name];
    if (before) ran.push(await runForTypes(database.driver, query, params, before));
    const faults = promisesOf(query).flatMap(({ name, type }) => {
      const seen = new Set(ran.flatMap(({ types }) => [...(types.get(name) ?? [])]));
      return typeFaults(name, type, seen);
    });
    expect(faults).toEqual([]);
    for (const { plan } of ran) {
      expect(planFaults(plan, new Set(allowed.keys()))).toEqual([]);
      expect(needlessAllowances(plan, new Set(allowed.keys()))).toEqual([]);
      detailsOfPlans.push(...operatorsOf(plan).map(({ details }) => details));
    }
  });

  it('gives a reason for what it allows itself', () => {
    for (const reason of allowed.values()) expect(reason).toMatch(/\w+ \w+ \w+/);
  });
});

it('uses each index that the schema makes', async () => {
  const indexes = await database.cypher(
    "SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN *",
  );
  const unused = indexes.filter(({ name, type, labelsOrTypes, properties }) => {
    const place = `:${(labelsOrTypes as string[])[0]}(${(properties as string[]).join(', ')})`;
    // Full-text indexes are asked by name; plans do not show it.
    return type === 'FULLTEXT'
      ? !allQueries.some(({ text }) => text.includes(`'${name}'`))
      : !detailsOfPlans.some((details) => details.includes(place));
  });
  expect(unused.map(({ name }) => name)).toEqual([]);
});
