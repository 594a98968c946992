import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestEndedError, type WriteState } from '../errors.js';
import { notesOf, type RequestNotes } from './request-log.js';

/** A request that has no answer yet. */
export type RequestInFlight = {
  requestId: string;
  signal: AbortSignal;
  /** Undefined for a request that is not logged. */
  notes?: RequestNotes | undefined;
  /** Noted by whoever writes for it. */
  write?: WriteState;
  /** Puts its deadline off until so many milliseconds from now, for work that is allowed to take longer; never brings it forward. */
  allow(ms: number): void;
};

/** How long a request that was ended may still take for an answer of its own before it gets ours. */
const lastWordsMs = 500;

/** Keeps an eye on the requests that have no answer yet. */
export type RequestsInFlight = {
  /** Gives a request a signal that aborts at its deadline or when its client is gone. */
  watch(request: IncomingMessage, response: ServerResponse): void;
  /** Undefined for a request that is not watched. */
  of(request: IncomingMessage): RequestInFlight | undefined;
  /** Aborts them all. Those that then find no answer of their own are answered with `reason`. */
  endAll(reason: RequestEndedError): void;
};

/** `answer` is called for a request whose resolvers do not heed the signal, so that no client waits for them. */
export function createRequestsInFlight(
  timeoutMs: number,
  answer: (response: ServerResponse, reason: RequestEndedError, request: RequestInFlight) => void,
): RequestsInFlight {
  const running = new Set<(reason: RequestEndedError) => void>();
  const watched = new WeakMap<IncomingMessage, RequestInFlight>();
  return {
    watch(request, response) {
      const controller = new AbortController();
      const notes = notesOf(response);
      const inFlight: RequestInFlight = {
        requestId: notes?.id ?? '',
        signal: controller.signal,
        notes,
        allow(ms) {
          const allowedUntil = performance.now() + ms;
          if (allowedUntil <= endsAt || controller.signal.aborted) return;
          endsAt = allowedUntil;
          clearTimeout(deadline);
          deadline = setTimeout(timeIsOver, ms);
        },
      };
      let lastWords: NodeJS.Timeout | undefined;
      const end = (reason: RequestEndedError) => {
        if (controller.signal.aborted) return;
        controller.abort(reason);
        lastWords = setTimeout(() => {
          if (!response.headersSent) answer(response, reason, inFlight);
        }, lastWordsMs);
      };
      const timeIsOver = () => end(new RequestEndedError('DB_TIMEOUT'));
      let deadline = setTimeout(timeIsOver, timeoutMs);
      let endsAt = performance.now() + timeoutMs;
      running.add(end);
      response.once('close', () => {
        clearTimeout(deadline);
        clearTimeout(lastWords);
        running.delete(end);
        if (!response.writableFinished) controller.abort();
      });
      watched.set(request, inFlight);
    },
    of: (request) => watched.get(request),
    endAll: (reason) => {
      for (const end of running) end(reason);
    },
  };
}
