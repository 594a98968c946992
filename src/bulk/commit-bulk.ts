import { applySchemaToFull } from '../graph/apply-schema.js';
import {
  type CommitDatasetParams,
  commitDataset,
  countNodes,
  schemaStatements,
} from '../graph/queries.generated.js';
import { withGraph } from '../graph/with-graph.js';
import { storeVersion } from '../loader/store-version.js';
import type { LocalNeo4j } from '../local-neo4j/hold-local-neo4j.js';
import type { Progress } from '../progress.js';
import { BulkRefusal } from './bulk-refusal.js';

/** What a commit notes on the data as a whole. */
export type Commit = Omit<CommitDatasetParams, 'storeVersion'>;

const database = 'neo4j';

type Server = Pick<LocalNeo4j, 'uri' | 'username' | 'password'>;

/** Throws BulkRefusal where a server has anything stored. */
export async function checkEmpty(server: Server): Promise<void> {
  const nodes = await withGraph(
    { ...server, database },
    async (graph) => (await graph.reader()(countNodes, {}))[0]?.nodes,
  );
  if (nodes !== 0)
    throw new BulkRefusal(
      'NOT_EMPTY',
      'The database is not empty, and filling it in bulk would replace all that it holds.',
    );
}

/** Makes what was filled into a database that can be served: with constraints, indexes and its first version, which it gives. */
export async function commitBulk(server: Server, commit: Commit, progress: Progress): Promise<number> {
  return withGraph({ ...server, database }, async (graph, driver) => {
    const applied = progress.bar('Making the indexes', schemaStatements.length);
    await applySchemaToFull(driver, database, () => applied.advance());
    applied.done();
    const { title, licence, digest, committedAt, horizonFrom, horizonUntil } = commit;
    const [committed] = await graph.write((run) =>
      run(commitDataset, { title, licence, digest, committedAt, horizonFrom, horizonUntil, storeVersion }),
    );
    return committed?.version ?? 0;
  });
}
