import {
  holdLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jOptions,
  type Starting,
} from './hold-local-neo4j.js';

/** Gets, starts and owns a Neo4j for this data folder, which is free again when the server has ended. Every failure a person can mend is a StartError. */
export async function startLocalNeo4j({
  onExit,
  ...options
}: LocalNeo4jOptions & Pick<Starting, 'onExit'>): Promise<LocalNeo4j> {
  const { start, release } = await holdLocalNeo4j(options);
  try {
    const server = await start({
      onExit(exit) {
        release();
        onExit?.(exit);
      },
    });
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
