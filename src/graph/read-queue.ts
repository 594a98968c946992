import { groupRows } from './group-rows.js';

type Signal = AbortSignal | undefined;
type Asked<Row> = {
  readonly ids: readonly string[];
  readonly signal: Signal;
  answer(rows: Promise<readonly Row[]>): void;
};

/** Reads that differ in their ids alone. */
export type ReadQueue<Row> = (ids: readonly string[], signal: Signal) => Promise<readonly Row[]>;

/** What all queues know of one another: whether the last statement of any was shared, so that others may ask alike in this turn of the event loop. */
export type Crowd = { shares: boolean };

/** So many share a statement: while the database works on it, the next ones gather, so that neither side rests. */
const mostSharing = 8;
/** Nobody waits longer than this for one to come back. */
const patienceMs = 10;
/** So many ids travel in one statement. */
const mostIds = 1_000;

/** From so many ids on it is worth a second statement that the database works on both halves at once. */
const worthHalving = 32;

/** A queue that sends a read at once while none is under way, a large one in halves, and lets those that come meanwhile share one. */
export function createReadQueue<Row>(parts: {
  readonly read: (ids: readonly string[], signal: Signal) => Promise<readonly Row[]>;
  readonly ownerOf: (row: Row) => string;
  /** Hears when nothing is under way or waits. */
  readonly onIdle: () => void;
  readonly crowd: Crowd;
}): ReadQueue<Row> {
  let running = 0;
  let waiting: Asked<Row>[] = [];
  let stopWaiting: (() => void) | undefined;

  const send = (some: readonly Asked<Row>[]) => {
    running += 1;
    parts.crowd.shares = some.length > 1;
    void together(some).finally(() => {
      running -= 1;
      if (waiting.length > 0) sendWaiting();
      else if (running === 0) parts.onIdle();
    });
  };
  const sendWaiting = () => {
    stopWaiting?.();
    stopWaiting = undefined;
    const live = waiting.filter(({ signal }) => !signal?.aborted);
    waiting = [];
    if (live.length > 0) send(live);
    else if (running === 0) parts.onIdle();
  };
  const alone = (one: Asked<Row>) => {
    const rows = parts.read(one.ids, one.signal);
    one.answer(rows);
    return rows.then(
      () => {},
      () => {},
    );
  };
  const together = async (some: readonly Asked<Row>[]): Promise<void> => {
    const [only] = some;
    if (only && some.length === 1) return alone(only);
    try {
      const ids = [...new Set(some.flatMap((one) => one.ids))];
      const rows = groupRows(
        await parts.read(ids, whenAllAre(some.map(({ signal }) => signal))),
        parts.ownerOf,
      );
      for (const one of some) one.answer(Promise.resolve(one.ids.flatMap((id) => rows.get(id) ?? [])));
    } catch {
      // What is wrong with one must not be the others' fault.
      await Promise.all(some.map(alone));
    }
  };

  const inHalves = async (ids: readonly string[], signal: Signal): Promise<readonly Row[]> => {
    const middle = Math.ceil(ids.length / 2);
    const halves = [ids.slice(0, middle), ids.slice(middle)].map(
      (half) =>
        new Promise<readonly Row[]>((answer) => {
          send([{ ids: half, signal, answer }]);
        }),
    );
    return (await Promise.all(halves)).flat();
  };

  /** For one to come back while one is under way, else for whoever asks in the same turn of the event loop. */
  const wait = () => {
    if (running === 0) {
      const turn = setImmediate(sendWaiting);
      return () => clearImmediate(turn);
    }
    const patience = setTimeout(sendWaiting, patienceMs);
    return () => clearTimeout(patience);
  };

  return (ids, signal) =>
    new Promise((resolve, reject) => {
      const isFirst = running === 0 && waiting.length === 0;
      if (isFirst && ids.length >= worthHalving) return resolve(inHalves(ids, signal));
      const asked: Asked<Row> = { ids, signal, answer: resolve };
      if (isFirst && !parts.crowd.shares) return send([asked]);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      const before = waiting.reduce((sum, one) => sum + one.ids.length, 0);
      if (before + ids.length > mostIds) sendWaiting();
      waiting.push(asked);
      if (waiting.length === mostSharing) return sendWaiting();
      stopWaiting ??= wait();
    });
}

/** Aborts when all of these have; never where one of them cannot. */
function whenAllAre(signals: readonly Signal[]): Signal {
  const live = signals.filter((signal) => signal !== undefined);
  if (live.length < signals.length) return undefined;
  const controller = new AbortController();
  let left = live.length;
  const count = () => {
    left -= 1;
    if (left === 0) controller.abort();
  };
  for (const signal of live)
    if (signal.aborted) count();
    else signal.addEventListener('abort', count, { once: true });
  return controller.signal;
}
