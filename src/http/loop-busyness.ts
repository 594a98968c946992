import { performance } from 'node:perf_hooks';

/** Gives the part of the time since it was last asked in which this process had something to do: 0 to 1. */
export function createLoopBusyness(): () => number {
  let then = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, then);
    then = now;
    return utilization;
  };
}
