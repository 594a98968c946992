import { readPeriod } from './period.js';
import { coarsest } from './precision.js';
import type { When } from './when.js';

/**
 * Reads one moment: a date, or an interval somewhere within which it lies (UNKNOWN in precision if a side is open).
 *
 * @throws EdtfError as `readPeriod` does
 */
export function readWhen(edtf: string, inferred = false): When {
  const { from, until } = readPeriod(edtf);
  return {
    edtf,
    earliest: from?.earliest ?? null,
    latest: until?.latest ?? null,
    precision: coarsest([from?.precision ?? 'UNKNOWN', until?.precision ?? 'UNKNOWN']),
    inferred,
  };
}
