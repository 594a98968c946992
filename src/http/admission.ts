import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCrowding } from './crowding.js';
import { sendError } from './json-errors.js';

/** Lets a request in when its turn has come, or refuses it. */
export type Admission = (request: IncomingMessage, response: ServerResponse, letIn: () => void) => void;

/** Where nobody is answered for so long the service does not work too much but waits, for a database that is away or plans. */
const stillMs = 300;
/** A question that takes so long is the database's work, and no place of others. */
const longMs = 1_000;
/** How often it is asked whether one of these came about. */
const lookMs = 50;
/** So many times as many may be there at all; each takes memory. */
const roomFor = 16;

/**
 * Answers so many questions at once, so that whoever is let in is answered in good time. Others wait, in the order of their coming;
 * in a crowd no more of them than are answered at once, and the rest is refused at once with status 503.
 */
export function createAdmission(atOnce: number): Admission {
  const most = atOnce * roomFor;
  const crowding = createCrowding();
  /** Who has a place, with when it was given, the first first. */
  const placed = new Map<ServerResponse, number>();
  const waiting = new Map<ServerResponse, () => void>();
  let inside = 0;
  let lastAnswer = Number.NEGATIVE_INFINITY;
  let looking: NodeJS.Timeout | undefined;

  const hasPlace = (now: number) => {
    for (const [response, since] of placed) {
      if (now - since < longMs) break;
      placed.delete(response);
    }
    return inside < most && (placed.size < atOnce || now - lastAnswer > stillMs);
  };
  const enter = (response: ServerResponse, now: number, letIn: () => void) => {
    inside += 1;
    placed.set(response, now);
    response.once('close', () => {
      inside -= 1;
      placed.delete(response);
      lastAnswer = performance.now();
      callNext(lastAnswer);
    });
    letIn();
  };
  const callNext = (now: number) => {
    for (const [response, letIn] of waiting) {
      if (!hasPlace(now)) break;
      waiting.delete(response);
      enter(response, now, letIn);
    }
    if (waiting.size === 0) {
      clearInterval(looking);
      looking = undefined;
    }
    return crowding(waiting.size, now);
  };
  const wait = (response: ServerResponse, now: number, letIn: () => void) => {
    waiting.set(response, letIn);
    response.once('close', () => waiting.delete(response));
    crowding(waiting.size, now);
    looking ??= setInterval(() => callNext(performance.now()), lookMs).unref();
  };

  return (request, response, letIn) => {
    if (!/^\/graphql\b/.test(request.url ?? '')) return letIn();
    const now = performance.now();
    const isCrowd = callNext(now);
    const mayWait = Math.min(isCrowd ? atOnce : most, most - inside);
    if (waiting.size === 0 && hasPlace(now)) return enter(response, now, letIn);
    if (waiting.size < mayWait) return wait(response, now, letIn);
    const allowed = inside + waiting.size;
    const message = `The service has ${allowed} questions to answer already, as many as it takes; ask again in a little while.`;
    sendError(response, 'OVERLOADED', message, { allowed });
  };
}
