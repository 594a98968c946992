import { type AddedCounts, countedAdded, isNothing } from '../import/added.js';
import type { Report } from '../import/report.js';

/** What became of a file, in one line. */
export function fileLine(
  path: string,
  {
    rows,
    setAside,
    skipped = 0,
    added,
  }: { rows: number; setAside: number; skipped?: number; added: AddedCounts },
  verb = 'brought',
): string {
  const known = skipped > 0 ? ` (${skipped} of them in batches that were in already)` : '';
  const what = isNothing(added) ? 'nothing that was not there' : listed(added);
  return `${path}: ${rows} rows${known}, ${setAside} set aside; ${verb} ${what}\n`;
}

/** What the report holds, in one line. */
export function reportLine({ counts }: Report, setAside: number, path: string): string {
  return `rows set aside: ${setAside}, actors taken for known ones: ${counts.MATCHED}, look-alikes kept apart: ${counts.LOOK_ALIKE}; each is told in ${path}\n`;
}

function listed(added: AddedCounts): string {
  return countedAdded
    .filter((what) => added[what] > 0)
    .map((what) => `${what}: ${added[what]}`)
    .join(', ');
}
