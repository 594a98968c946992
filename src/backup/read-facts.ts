import { countNodes, countRelationships, lastCommit } from '../graph/queries.generated.js';
import { withGraph } from '../graph/with-graph.js';
import type { HeldNeo4j } from '../local-neo4j/hold-local-neo4j.js';
import type { Held } from './manifest.js';

const database = 'neo4j';

/** Starts the database for the time, and gives what it holds. */
export async function readFacts(held: HeldNeo4j): Promise<Held> {
  const server = await held.start();
  try {
    return await withGraph({ ...server, database }, async (graph) => {
      const read = graph.reader();
      const [commit] = await read(lastCommit, {});
      const [nodes] = await read(countNodes, {});
      const [relationships] = await read(countRelationships, {});
      return {
        version: commit?.version ?? 0,
        committedAt: commit?.committedAt ?? null,
        nodes: nodes?.nodes ?? 0,
        relationships: relationships?.relationships ?? 0,
      };
    });
  } finally {
    await server.stop();
  }
}
