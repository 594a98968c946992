import { setImmediate as turn } from 'node:timers/promises';

/** The service answers others at least as often. */
const sliceMs = 20;

/** Does some work for each item in turn, and lets others have theirs in between; ends with the signal. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - begun < sliceMs) continue;
    await turn();
    signal.throwIfAborted();
    begun = performance.now();
  }
}
