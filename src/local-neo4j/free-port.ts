import { once } from 'node:events';
import { createServer } from 'node:net';

/** Finds a loopback port that nobody uses now; somebody may take it before the caller does. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system named no port.');
  return address.port;
}
