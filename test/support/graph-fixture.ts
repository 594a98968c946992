import { fileURLToPath } from 'node:url';
import type { ClaimRecord, DataSet } from '../../src/data-set/data-set.js';
import { readDataSet } from '../../src/data-set/read-data-set.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { openEmptyGraph, type TestGraph } from './graph.js';
import { createNames, type Names } from './graph-names.js';

/** The folder of the small known graph. */
export const fixtureFolder = fileURLToPath(new URL('../fixtures/graph', import.meta.url));

/** Whose claims the fixture's are. */
export const fixtureOrigin = 'fixture';

/** The key of the one write that the fixture has besides its loads. */
export const writtenKey = 'written';

/** The key of the one batch of an import that the fixture has. */
export const importedKey = 'imported';

/** When the two loads of the fixture were recorded. */
export const fixtureLoads = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'] as const;

/** The data set behind the fixture, as a reader of its files sees it. */
export async function readFixture(): Promise<{ dataSet: DataSet; names: Names }> {
  const { dataSet, problems } = await readDataSet(fixtureFolder);
  if (!dataSet) throw new Error(`the fixture is wrong: ${JSON.stringify(problems)}`);
  return { dataSet, names: createNames(dataSet) };
}

/**
 * Loads the fixture twice: the relation `guard MEMBER_OF league` comes with the second load, the claims `gazette 10` and
 * `notes 50` are gone from it and so withdrawn, the last claim about its relation with the latter. What files cannot say is
 * put in by hand.
 */
export async function loadFixture(database: TestGraph): Promise<{ dataSet: DataSet; names: Names }> {
  const { graph } = database;
  const { dataSet, names } = await readFixture();
  const later = names.id('guard MEMBER_OF league');
  const withdrawn = [names.id('claim gazette 10'), names.id('claim notes 50')];
  const [first, second] = fixtureLoads;
  const before = {
    ...withClaims(dataSet, ({ aboutId }) => aboutId !== later),
    relations: dataSet.relations.filter(({ id }) => id !== later),
  };
  await writeDataSet(graph, before, fixtureOrigin, first);
  const after = withClaims(dataSet, ({ id }) => !withdrawn.includes(id));
  await writeDataSet(graph, after, fixtureOrigin, second);
  await editByHand(database, names);
  return { dataSet: after, names };
}

/** Puts in what files cannot say: a claim that took the place of another, with the reason, a citation of a whole document, a spelling of no language, a write, a batch of an import, days that a claim kept before. */
export async function editByHand({ cypher }: Pick<TestGraph, 'cypher'>, names: Names): Promise<void> {
  await cypher(
    'MATCH (claim:Claim {id: $id}) MATCH (by:Claim {id: $by}) MERGE (claim)-[:MADE_AGAIN]->(by) SET claim.supersededById = $by, claim.retractedBecause = "An error."',
    {
      id: names.id('claim gazette 10'),
      by: names.id('claim gazette 0'),
    },
  );
  await cypher(
    'MATCH (:Claim {id: $id})-[cites:CITES {order: 1}]->() REMOVE cites.paragraph, cites.start, cites.end',
    {
      id: names.id('claim gazette 50'),
    },
  );
  await cypher('MERGE (write:Write {key: $key}) SET write.digest = "digest", write.claimId = $id', {
    key: writtenKey,
    id: names.id('claim gazette 0'),
  });
  await cypher('MERGE (batch:ImportBatch {key: $key}) SET batch.findings = "[]", batch.added = "{}"', {
    key: importedKey,
  });
  await cypher("MATCH (alias:Alias {text: 'The Cold'}) REMOVE alias.lang");
  await cypher(
    'MATCH (claim:Claim {id: $id}) SET claim.formerDays = coalesce(claim.formerDays, [$until + " " + claim.days])',
    { id: names.id('claim gazette 10'), until: fixtureLoads[0] },
  );
}

/** The data set with only those of its claims. */
export function withClaims(dataSet: DataSet, keep: (claim: ClaimRecord) => boolean): DataSet {
  return { ...dataSet, claims: dataSet.claims.filter(keep) };
}

/** A database that holds the fixture and nothing else. */
export type FixtureGraph = TestGraph & {
  readonly names: Names;
  /** Rows of a read, with names for ids. */
  rows<Params, Row>(query: CypherQuery<Params, Row>, params: NoInfer<Params>): Promise<readonly Row[]>;
};

/** Opens the database of this test run and has it hold the fixture. */
export async function openFixture(): Promise<FixtureGraph> {
  const database = await openEmptyGraph();
  const { names } = await loadFixture(database);
  return {
    ...database,
    names,
    rows: async (query, params) => names.readable(await database.run(query, params)),
  };
}
