import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BaseContext } from '@apollo/server';
import type { AdmitDocument } from './admit-document.js';
import { type AskingParts, askApollo } from './ask-apollo.js';
import { checkLevels } from './body-levels.js';
import { BodyError, type TellFault } from './json-errors.js';
import { bodyWithDocument } from './with-document.js';

/** What a question goes through besides Apollo. */
export type DirectRouteParts<Context extends BaseContext> = AskingParts<Context> & {
  watch(request: IncomingMessage, response: ServerResponse): void;
  tellFault: TellFault;
  /** Null where any text may be asked, and none by a hash that is listed. */
  admit: AdmitDocument | null;
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
  parts: DirectRouteParts<Context>,
): Promise<void> {
  const sent = await readJson(request);
  const body = parts.admit ? bodyWithDocument(sent, parts.admit) : sent;
  parts.watch(request, response);
  const { headers, status, text } = await askApollo(request, { search: '', body }, parts);
  // The request had another answer already when its own came too late.
  if (response.headersSent) return;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.statusCode = status;
  response.end(text);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await bytesOf(request);
  checkLevels(bytes);
  try {
    const body: unknown = JSON.parse(bytes.toString());
    if (typeof body === 'object' && body !== null) return body;
  } catch (error) {
    throw new BodyError('no JSON', { cause: error });
  }
  throw new BodyError('neither an object nor a list');
}

/** By its events: an iterator makes promises for each piece, and a question has one piece. */
function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}
