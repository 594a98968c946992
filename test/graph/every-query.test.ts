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

/** Columns of lists of claims that stand: what is not null for a withdrawn claim only is always null in them. */
const nullWhileStanding = ['retractedAt', 'supersededById'];
const listsOfStandingClaims = ['claims/claims-about', 'claims/claims-asserted-by', 'claims/claims-newest'];

/** What one graph cannot show beside the fixture: a data set that dates nothing. */
const otherState: Readonly<Record<string, string>> = {
  'dataset/read-dataset': 'MATCH (dataset:Dataset) REMOVE dataset.horizonFrom, dataset.horizonUntil',
};

const folder = fileURLToPath(new URL('../../cypher', import.meta.url));
const headers = new Map(readQueries(folder).map((query) => [query.name, query]));
const database = await openEmptyGraph();
afterAll(() => database.close());
await loadFixture(database);
const parametersOf = await createParameters(database);

it('has a query for each file', () => {
  expect(allQueries.map(({ name }) => name).toSorted()).toEqual([...headers.keys()].toSorted());
});

describe.each(allQueries as readonly AnyQuery[])('$name', (query) => {
  const allowed = headers.get(query.name)?.allowed ?? new Map<string, string>();

  it('is what its header says', async () => {
    const told = await explain(database.driver, query.text);
    expect(told.columns.toSorted()).toEqual(Object.keys(query.columns).toSorted());
    expect(told.missingParams.toSorted()).toEqual(Object.keys(query.params).toSorted());
    expect(told.queryType).toBe(query.mode === 'read' ? 'r' : expect.stringMatching(/^r?w$/));
    expect(told.remarks).toEqual([]);
    if (query.rows !== 'many') expect(provenRows(told.plan)).toBe(query.rows);
  });

  it('brings values of the declared types by a plan without surprises', async () => {
    const states = [undefined, otherState[query.name]].slice(0, query.name in otherState ? 2 : 1);
    const ran = [];
    for (const before of states)
      ran.push(await runForTypes(database.driver, query, parametersOf(query), before));
    const faults = Object.entries(query.columns).flatMap(([column, type]) => {
      const seen = new Set(ran.flatMap(({ types }) => [...(types.get(column) ?? [])]));
      const isAlwaysNull = listsOfStandingClaims.includes(query.name) && nullWhileStanding.includes(column);
      return isAlwaysNull ? typeFaults(column, 'NULL NOT NULL', new Set([...seen].map((type) => `${type} NOT NULL`))) : typeFaults(column, type, seen);
    });
    expect(faults).toEqual([]);
    for (const { plan } of ran) {
      expect(planFaults(plan, new Set(allowed.keys()))).toEqual([]);
      expect(needlessAllowances(plan, new Set(allowed.keys()))).toEqual([]);
      console.log(query.name, operatorsOf(plan).length);
    }
  });

  it('gives a reason for what it allows itself', () => {
    for (const reason of allowed.values()) expect(reason).toMatch(/\w+ \w+/);
  });
});
