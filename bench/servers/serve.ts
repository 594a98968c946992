import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers to the JSON that is sent to an address, in JSON. */
export type Answerers = Readonly<Record<string, (question: never) => Promise<unknown>>>;

/** A bare HTTP server on a free port of this machine, which tells its address on standard output and ends with the process. */
export function serve(answerers: Answerers): void {
  const server = createServer(async (request, response) => {
    try {
      const answer = await answerers[request.url ?? '']?.(JSON.parse(await bodyOf(request)) as never);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  process.on('SIGTERM', () => process.exit());
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
