import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import { BodyError, type TellFault } from './json-errors.js';

/** What a question goes through besides Apollo. */
export type DirectRouteParts<Context extends BaseContext> = {
  apollo: ApolloServer<Context>;
  contextOf(request: IncomingMessage): Promise<Context>;
  log(request: IncomingMessage, response: ServerResponse): void;
  watch(request: IncomingMessage, response: ServerResponse): void;
  tellFault: TellFault;
  /** The most bytes that a body may have. */
  bodyBytes: number;
};

const plainJson = /^application\/json(; ?charset=utf-8)?$/i;

/**
 * Answers the questions of programs (plain JSON by POST, of no page in a browser) without Express, which takes as long for each as
 * Apollo itself; false for any other request, which is left untouched.
 */
export function directRoute<Context extends BaseContext>(
  parts: DirectRouteParts<Context>,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (!isPlain(request, parts.bodyBytes)) return false;
    parts.log(request, response);
    answer(request, response, parts).catch((error) => parts.tellFault(error, response));
    return true;
  };
}

/** Whether nothing but the body has to be looked at. */
function isPlain({ method, url, headers }: IncomingMessage, bodyBytes: number): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers.origin === undefined &&
    headers['content-encoding'] === undefined &&
    plainJson.test(headers['content-type'] ?? '') &&
    hasBody(Number(headers['content-length'] ?? 0), bodyBytes)
  );
}

// One without a length comes in pieces, whatever they add up to.
function hasBody(length: number, most: number): boolean {
  return length > 0 && length <= most;
}

async function answer<Context extends BaseContext>(
  request: IncomingMessage,
  response: ServerResponse,
  { apollo, contextOf, watch }: DirectRouteParts<Context>,
): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  const body = await readJson(request);
  watch(request, response);
  const {
    headers,
    status,
    body: told,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
    context: () => contextOf(request),
  });
  if (told.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  // The request had another answer already when its own came too late.
  if (response.headersSent) return;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status ?? 200;
  response.end(told.string);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    if (typeof body === 'object' && body !== null) return body;
  } catch (error) {
    throw new BodyError('no JSON', { cause: error });
  }
  throw new BodyError('neither an object nor a list');
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
