import { createServer, type Server } from 'node:http';
import { StartError } from '../start-error.js';

/** So many may wait to be taken up. With Node's 511 some of a rush are dropped, and try again after one, three and seven seconds. */
const waitingConnections = 4_096;

/** Where to listen; port 0 takes any free one. */
export type Address = { host: string; port: number };

/** Throws StartError when nobody could listen there at the moment. */
export async function checkAddress(address: Address): Promise<void> {
  const probe = createServer();
  await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens and gives the address to open in a browser of this machine. */
export async function listen(server: Server, { host, port }: Address): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(startError(error, { host, port })));
    server.listen({ port, host, backlog: waitingConnections }, resolve);
  });
  const bound = server.address();
  return `http://${nameInBrowser(host)}:${typeof bound === 'object' && bound ? bound.port : port}`;
}

function nameInBrowser(host: string): string {
  // These stand for every address of the machine, but none can be opened.
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function startError(error: Error, { host, port }: Address): StartError {
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} at ${host} is in use by another program.`,
        'End that program, or set PORT to another port (0 for any free one).',
      );
    case 'EACCES':
      return new StartError(
        `This user may not listen on port ${port}.`,
        'Set PORT to one from 1024 to 65535, or to 0 for any free one.',
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(
        `HOST is "${host}", which is no address of this machine.`,
        'Set HOST to 127.0.0.1 for this machine only, or to 0.0.0.0 for all its addresses.',
      );
    default:
      return new StartError(
        `Cannot listen at ${host}, port ${port}: ${error.message}.`,
        'Set HOST or PORT otherwise.',
      );
  }
}
