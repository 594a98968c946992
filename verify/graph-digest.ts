import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { startLocalNeo4j } from '../src/local-neo4j/start-local-neo4j.js';
import { createProgress } from '../src/progress.js';
import { distributionDir } from './with-service.js';

/** Equal digests mean equal graphs. */
export type GraphDigest = { nodes: number; edges: number; sha256: string };

/** When something was committed, and as which version, differs from one run to the next; so does the ledger, which names what its batches met with. */
const ofTheRun = [
  'knownFrom',
  'knownUntil',
  'recordedAt',
  'recordedKey',
  // Of a relation, with the instants of its claims; all else that it is made of is compared itself.
  'digest',
  'withdrawnAt',
  'version',
  'committedAt',
  'formerDays',
];
const label = "reduce(all = '', each IN labels(node) | all + each)";
const key = (node: string) =>
  `coalesce(${node}.id, ${node}.key, ${node}.text + ' of ' + ${node}.actorId, '')`;
const nodes = `MATCH (node) WHERE NOT node:ImportBatch AND NOT node:Former RETURN ${label} + ' ' + ${key('node')} AS name, properties(node) AS properties ORDER BY name`;
const edges = `MATCH (from)-[tie]->(to) WHERE NOT from:Former AND NOT to:Former RETURN ${key('from')} + ' ' + type(tie) + ' ' + ${key('to')} AS name, properties(tie) AS properties ORDER BY name, tie.order, tie.relationId`;

/** What the graph in a data folder is, apart from when it was written. */
export async function graphDigest(dataDir: string): Promise<GraphDigest> {
  const server = await startLocalNeo4j({
    dataDir,
    distributionDir,
    shortLived: true,
    progress: createProgress(process.stderr),
  });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const hash = createHash('sha256');
  const count = async (text: string) => {
    const session = driver.session();
    let rows = 0;
    for await (const record of session.run(text)) {
      rows += 1;
      const properties = Object.entries(record.get('properties'))
        .filter(([name]) => !ofTheRun.includes(name))
        .toSorted(([one], [other]) => (one < other ? -1 : 1));
      hash.update(
        JSON.stringify([record.get('name'), properties], (_name, value) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      );
    }
    await session.close();
    return rows;
  };
  const [nodesFound, edgesFound] = [await count(nodes), await count(edges)];
  await driver.close();
  await server.stop();
  return { nodes: nodesFound, edges: edgesFound, sha256: hash.digest('hex') };
}
