import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered to one request, as JSON unless it is a text. */
export type Scripted = { status: number; body: unknown; headers?: Record<string, string> };

/** A server that is no service of ours: it gives these answers in their order, the last one for ever. */
export async function startScriptedServer(answers: readonly Scripted[]): Promise<{
  url: string;
  asked: { path: string; headers: IncomingHttpHeaders }[];
  stop(): void;
}> {
  const asked: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const { status, body, headers } = answers[Math.min(asked.length, answers.length - 1)] ?? {
      status: 500,
      body: '',
    };
    asked.push({ path: request.url ?? '', headers: request.headers });
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => void server.close(),
  };
}
