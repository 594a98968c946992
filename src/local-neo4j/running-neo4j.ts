import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isServed } from './orphan.js';
import { passwordFile } from './password.js';
import { lockHolder } from './process-lock.js';

/** How to reach the managed server that a running service has on this data folder; null where no service runs there. */
export function runningNeo4j(dataDir: string): { uri: string; username: string; password: string } | null {
  if (!existsSync(dataDir)) return null;
  const folder = realpathSync(dataDir);
  const home = join(folder, 'neo4j');
  if (lockHolder(folder) === null || !isServed(home)) return null;
  const settings = readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8');
  const address = /^server\.bolt\.listen_address=(.+)$/m.exec(settings)?.[1];
  if (address === undefined) return null;
  return { uri: `bolt://${address}`, username: 'neo4j', password: readFileSync(passwordFile(home), 'utf8') };
}
