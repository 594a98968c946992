import type { DataSet } from '../data-set/data-set.js';
import { readPeriod } from '../time/period.js';
import { readWhen } from '../time/read-when.js';

/** The earliest and the latest instant that claims and events of a data set speak of; null where nothing is dated. */
export function horizonOf(dataSet: DataSet): { from: string | null; until: string | null } {
  const moments = dataSet.events.flatMap(({ occurred }) => {
    if (!occurred) return [];
    const { earliest, latest } = readWhen(occurred.edtf);
    return [earliest, latest];
  });
  const periods = dataSet.claims.flatMap(({ claimed }) => {
    if (!claimed) return [];
    const { from, until } = readPeriod(claimed.edtf);
    return [from?.earliest ?? null, from?.latest ?? null, until?.earliest ?? null, until?.latest ?? null];
  });
  const instants = [...moments, ...periods].filter((instant) => instant !== null).toSorted();
  return { from: instants[0] ?? null, until: instants.at(-1) ?? null };
}
