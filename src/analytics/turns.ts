/** Has so many pieces of work go on at once. */
export type Turns = {
  /** Does the work when it is its turn, in the order in which they were asked for; not at all when the signal aborts before. */
  take<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
};

/** Nobody's turn yet. */
export function createTurns(atOnce: number): Turns {
  let running = 0;
  const waiting = new Set<() => void>();
  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        waiting.delete(begin);
        signal.removeEventListener('abort', leave);
        running += 1;
        resolve();
      };
      const leave = () => {
        waiting.delete(begin);
        reject(signal.reason);
      };
      if (signal.aborted) return leave();
      if (running < atOnce) return begin();
      waiting.add(begin);
      signal.addEventListener('abort', leave, { once: true });
    });
  return {
    async take(work, signal) {
      await turn(signal);
      try {
        return await work();
      } finally {
        running -= 1;
        const [next] = waiting;
        next?.();
      }
    },
  };
}
