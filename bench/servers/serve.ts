import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers to the JSON that is sent to an address, in JSON. */
export type Answerers = Readonly<Record<string, (question: never) => Promise<unknown>>>;

/** Write the answer to an address themselves, and end it. */
export type Writers = Readonly<Record<string, (response: ServerResponse) => Promise<void>>>;

/** A bare HTTP server on a free port of this machine, which tells its address on standard output and ends with the process. */
export function serve(answerers: Answerers, writers: Writers = {}): void {
  const server = createServer(async (request, response) => {
    try {
      const write = writers[request.url ?? ''];
      if (write) return await write(response);
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
