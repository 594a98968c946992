import type { Response } from 'express';
import { maskedMessage, outageOf, RequestEndedError, toldOutage } from '../errors.js';
import { sendError } from './json-errors.js';
import type { RequestInFlight } from './requests-in-flight.js';

type Mistakes = readonly { readonly parameter: string; readonly message: string }[];

/** Says in headers what is sent; `tag` tells these bytes from all others at the address. */
export function tellFile(
  response: Response,
  { fileName, contentType }: { readonly fileName: string; readonly contentType: string },
  tag: string,
  gzip: boolean,
): void {
  response.set({
    'content-type': contentType,
    'content-disposition': `attachment; filename="${fileName}"`,
    // Whoever keeps it has to ask whether there is a newer one.
    'cache-control': 'no-cache',
    etag: tag,
    vary: 'accept-encoding',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
}

/** Names each parameter that is wrong. */
export function tellMistakes(response: Response, mistakes: Mistakes): void {
  const errors = mistakes.map(({ parameter, message }) => ({
    message,
    extensions: { code: 'BAD_USER_INPUT', argument: parameter },
  }));
  response.status(400).set('cache-control', 'no-store').json({ errors });
}

/** Says that others have to end first. */
export function tellBusy(response: Response, atOnce: number): void {
  clearHeaders(response);
  const message = `As many exports as may be written at once, ${atOnce}, are under way; ask again in a little while.`;
  sendError(response, 'TOO_MANY_EXPORTS', message, { allowed: atOnce });
}

/** Tells a failure by a status where nothing was sent yet, else by cutting the connection; `report` hears of it unless the client has left. */
export function tellFailure(
  error: unknown,
  response: Response,
  { signal, requestId: id }: RequestInFlight,
  report: (id: string, cause: unknown) => void,
): void {
  if (signal.aborted && !(signal.reason instanceof RequestEndedError)) return void response.destroy();
  const outage = outageOf(error, signal);
  if (!outage || response.headersSent) report(id, error);
  // A chunked answer that is cut has no end, and every client sees that.
  if (response.headersSent) return void response.destroy();
  clearHeaders(response);
  if (outage) {
    const { message, extensions } = toldOutage(outage, undefined);
    sendError(response, outage, message, extensions);
  } else sendError(response, 'INTERNAL_SERVER_ERROR', maskedMessage(id), { id });
}

// What was said of a file does not hold of an error.
function clearHeaders(response: Response): void {
  for (const name of ['content-type', 'content-disposition', 'content-encoding', 'etag', 'vary'])
    response.removeHeader(name);
  response.set('cache-control', 'no-store');
}
