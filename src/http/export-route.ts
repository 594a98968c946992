import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { isKnownTag } from './entity-tag.js';
import { tellBusy, tellFailure, tellFile, tellMistakes } from './export-answers.js';
import type { RequestInFlight, RequestsInFlight } from './requests-in-flight.js';

/** A file that can be sent; `digest` is equal for what has the same bytes. */
type ExportFile = {
  readonly fileName: string;
  readonly contentType: string;
  readonly digest: string;
  pieces(): AsyncGenerator<Buffer>;
};

/** What is exported, as routes see it. */
export type ExportsOffered = {
  /** How the addresses below /export end. */
  readonly names: readonly string[];
  /** How many files may be written at once. */
  readonly atOnce: number;
  /** The file with these parameters, or what is wrong with them. */
  ask(
    name: string,
    given: ReadonlyMap<string, readonly string[]>,
    request: RequestInFlight,
  ): Promise<
    | { readonly mistakes: readonly { readonly parameter: string; readonly message: string }[] }
    | { readonly file: ExportFile }
  >;
};

/** What the route is told of the requests that come to it. */
type RouteParts = ExportsOffered & {
  /** Watches each for its deadline and for its client. */
  requests: RequestsInFlight;
  /** Hears of files that broke off for a reason of ours. */
  report(id: string, cause: unknown): void;
};

/** Of what is packed most is repeated, and higher levels take longer than the database does. */
const gzipLevel = 1;

/** `GET /export/:name`: the file in pieces, as fast as the client takes them. Where it cannot be finished the connection is cut, so that nobody takes it for whole. */
export function exportRoute(parts: RouteParts): RequestHandler {
  let running = 0;
  return async (request, response, next) => {
    const name = String(request.params['name']);
    if (!parts.names.includes(name)) return next();
    parts.requests.watch(request, response);
    const inFlight = parts.requests.of(request);
    if (!inFlight) throw new Error('an export outside of any request');
    if (inFlight.notes) inFlight.notes.operation = `export ${name}`;
    try {
      const asked = await parts.ask(name, parametersOf(request), inFlight);
      if ('mistakes' in asked) return tellMistakes(response, asked.mistakes);
      const gzip = request.acceptsEncodings('gzip', 'identity') === 'gzip';
      const tag = `"${asked.file.digest}${gzip ? '-gzip' : ''}"`;
      tellFile(response, asked.file, tag, gzip);
      if (isKnownTag(request.get('if-none-match'), tag)) return void response.status(304).end();
      if (request.method === 'HEAD') return void response.end();
      if (running >= parts.atOnce) return tellBusy(response, parts.atOnce);
      running += 1;
      try {
        await send(asked.file, gzip, response, inFlight.signal);
      } finally {
        running -= 1;
      }
    } catch (error) {
      tellFailure(error, response, inFlight, parts.report);
    }
  };
}

/** What comes before the first piece is read with it, so that a database that does not answer is told by a status. */
async function send(file: ExportFile, gzip: boolean, response: Response, signal: AbortSignal): Promise<void> {
  const pieces = file.pieces();
  const first = await pieces.next();
  const all = async function* () {
    if (!first.done) yield first.value;
    yield* pieces;
  };
  const packing: Transform[] = gzip ? [createGzip({ level: gzipLevel })] : [];
  await pipeline([Readable.from(all(), { objectMode: false }), ...packing, response], { signal });
}

function parametersOf({ url }: Request): Map<string, readonly string[]> {
  const given = new URL(url, 'http://any').searchParams;
  return new Map([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}
