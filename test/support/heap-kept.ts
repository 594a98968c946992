import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes of the heap that are still held after all else was collected. */
export function heapKept(): number {
  if (typeof collect !== 'function') throw new Error('this Node lets nobody collect');
  collect();
  return process.memoryUsage().heapUsed;
}
