import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { allQueries } from '../../src/graph/queries.generated.js';
import { readQueries } from '../../tools/cypher-queries.js';
import { openEmptyGraph } from '../support/graph.js';
import { loadFixture } from '../support/graph-fixture.js';
import { createParameters } from '../support/graph-parameters.js';
import { explain, operatorsOf } from '../support/graph-plan.js';
import { needlessAllowances, planFaults, provenRows } from '../support/graph-plan-faults.js';
import { type AnyQuery, runForTypes, typeFaults } from '../support/graph-types.js';

/** What only a withdrawn claim has, and so is always null in lists of claims that stand. */
const ofWithdrawnClaims = ['retractedAt', 'retractedBecause', 'supersededById'];
const listsOfStandingClaims = ['claims/claims-about', 'claims/claims-asserted-by', 'claims/claims-newest'];

/** What one graph cannot show beside the fixture: a store without a commit, and a data set that dates nothing. */
const otherState: Readonly<Record<string, string>> = {
  'loading/start-commit': 'MATCH (dataset:Dataset) REMOVE dataset.committedAt',
  'dataset/read-dataset': 'MATCH (dataset:Dataset) REMOVE dataset.horizonFrom, dataset.horizonUntil',
};

const folder = fileURLToPath(new URL('../../cypher', import.meta.url));
const headers = new Map(readQueries(folder).map((query) => [query.name, query]));
const database = await openEmptyGraph();
afterAll(() => database.close());
await loadFixture(database);
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
    const params = parametersOf(query);
    const ran = [await runForTypes(database.driver, query, params)];
    const before = otherState[query.name];
    if (before) ran.push(await runForTypes(database.driver, query, params, before));
    const faults = Object.entries(query.columns).flatMap(([column, type]) => {
      const seen = new Set(ran.flatMap(({ types }) => [...(types.get(column) ?? [])]));
      if (!listsOfStandingClaims.includes(query.name) || !ofWithdrawnClaims.includes(column))
        return typeFaults(column, type, seen);
      return [...seen].filter((value) => value !== 'NULL');
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
