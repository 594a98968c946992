import { holdLocalNeo4j, type LocalNeo4j, type LocalNeo4jOptions } from './hold-local-neo4j.js';

/** Gets, starts and owns a Neo4j for this data folder; `stop` also gives the folder free. Every failure a person can mend is a StartError. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { start, release } = await holdLocalNeo4j(options);
  try {
    const server = await start();
    return {
      ...server,
      async stop() {
        await server.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
