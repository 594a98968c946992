import { setImmediate } from 'node:timers/promises';

/** For so many milliseconds at a time work in pieces goes on without letting others have their turn. */
const sliceMs = 10;

/** The result of work that is done in pieces, with a turn for everybody else in between; `onTurn` can end it by throwing. */
export async function inSlices<Result>(work: Generator<void, Result>, onTurn: () => void): Promise<Result> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await setImmediate();
    onTurn();
  }
}

/** Some work for each item in turn, likewise; ends with the signal. */
export async function eachInSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  await inSlices(oneByOne(items, work), () => signal.throwIfAborted());
}

function* oneByOne<Item>(items: Iterable<Item>, work: (item: Item) => void): Generator<void, void> {
  for (const item of items) {
    work(item);
    yield;
  }
}
