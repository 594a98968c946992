import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCrowding } from './crowding.js';
import { sendError } from './json-errors.js';
import { createLoopBusyness } from './loop-busyness.js';

/** Lets a request in when its turn has come, or refuses it. */
export type Admission = (request: IncomingMessage, response: ServerResponse, letIn: () => void) => void;

/** So many times as many may be there at all; each takes memory. */
const roomFor = 16;
/** What has no pause gets no more done by doing more at once: there is a place for one of so many then. */
const oneOf = 4;
const withoutPause = 0.9;
/** Where nobody is answered for so long, by a process that has pauses, it waits for a database that is away or plans. */
const stillMs = 300;
/** A question that takes so long is the database's work, and no place of others. */
const longMs = 1_000;
/** How often the number of places is set while somebody waits. */
const lookMs = 50;

/**
 * Answers at most so many questions at once, so that whoever is let in is answered in good time. Others wait, in the order of their
 * coming; in a crowd no more of them than there are places, and the rest is refused at once with status 503.
 */
export function createAdmission(atOnce: number, busyness: () => number = createLoopBusyness()): Admission {
  const most = atOnce * roomFor;
  const fewest = Math.ceil(atOnce / oneOf);
  const crowding = createCrowding();
  /** Who has a place, with when it was given, the first first. */
  const placed = new Map<ServerResponse, number>();
  const waiting = new Map<ServerResponse, () => void>();
  let places = atOnce;
  let inside = 0;
  let lastAnswer = Number.NEGATIVE_INFINITY;
  let looking: NodeJS.Timeout | undefined;

  const hasPlace = (now: number) => {
    for (const [response, since] of placed) {
      if (now - since < longMs) break;
      placed.delete(response);
    }
    return inside < most && placed.size < places;
  };
  const enter = (response: ServerResponse, now: number, letIn: () => void) => {
    inside += 1;
    placed.set(response, now);
    response.once('close', () => {
      inside -= 1;
      placed.delete(response);
      lastAnswer = performance.now();
      places = Math.min(places, atOnce);
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
    const isCrowd = crowding(waiting.size, now);
    if (waiting.size === 0 && !isCrowd) {
      clearInterval(looking);
      looking = undefined;
      places = atOnce;
    }
    return isCrowd;
  };
  const look = () => {
    const now = performance.now();
    if (busyness() >= withoutPause) places = fewest;
    else if (now - lastAnswer > stillMs) places = most;
    // All at once, they would be answered in one go, and whoever comes then would wait for that even to be refused.
    else places = Math.min(places + fewest, atOnce);
    callNext(now);
  };
  const wait = (response: ServerResponse, now: number, letIn: () => void) => {
    waiting.set(response, letIn);
    response.once('close', () => waiting.delete(response));
    crowding(waiting.size, now);
    if (looking) return;
    busyness();
    looking = setInterval(look, lookMs).unref();
  };

  return (request, response, letIn) => {
    if (!/^\/graphql\b/.test(request.url ?? '')) return letIn();
    const now = performance.now();
    const isCrowd = callNext(now);
    const mayWait = Math.min(isCrowd ? places : most, most - inside);
    if (waiting.size === 0 && hasPlace(now)) return enter(response, now, letIn);
    if (waiting.size < mayWait) return wait(response, now, letIn);
    const allowed = inside + waiting.size;
    const message = `The service has ${allowed} questions to answer already, as many as it takes; ask again in a little while.`;
    sendError(response, 'OVERLOADED', message, { allowed });
  };
}
