import { Agent, request } from 'node:http';
import type { Abuse } from './abuses.js';

/** What came back, as text. */
export type Answer = { status: number; type: string; text: string };

/** What is not as it should be; null where all is. */
export function faultOf({ status, type, text }: Answer, { limit, status: right }: Abuse): string | null {
  if (status !== right) return `status ${status}, ${right} would be right: ${text.slice(0, 200)}`;
  if (!type.includes('json')) return `no JSON but ${type}`;
  const { errors } = JSON.parse(text);
  const { message, extensions } = errors?.[0] ?? {};
  if (typeof message !== 'string' || typeof extensions?.code !== 'string')
    return `no error in ${text.slice(0, 200)}`;
  if (/ at .*\.js|node_modules/.test(text)) return 'a stack trace';
  if (limit === null) return null;
  if (extensions.limit !== limit || typeof extensions.allowed !== 'number')
    return `names ${extensions.limit}, not ${limit}`;
  return null;
}

/** Sends it over a connection of its own. */
export function sendAbuse(
  url: string,
  { method = 'POST', path = '/graphql', headers = {}, body = '' }: Abuse,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url + path,
      { method, agent: new Agent(), headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: String(response.headers['content-type']),
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(method === 'GET' ? undefined : body);
  });
}
