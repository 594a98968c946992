import type { Ending } from './run-command.js';

/** Does the work until somebody wants the process to end, which ends it with `told` and 1. */
export async function untilStopped(
  told: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<Ending> {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => ending.abort());
  try {
    await work(ending.signal);
    return { exitCode: 0 };
  } catch (error) {
    if (ending.signal.aborted) return { exitCode: 1, told };
    throw error;
  }
}
