import { cameoActors } from './formats/cameo-actors.js';
import { icews } from './formats/icews.js';
import { ndjson } from './formats/ndjson.js';
import { ownCsv } from './formats/own-csv.js';
import { ucdpActors } from './formats/ucdp-actors.js';
import { ucdpConflicts } from './formats/ucdp-conflicts.js';
import { unRollCalls } from './formats/un-roll-calls.js';
import { unVotes } from './formats/un-votes.js';
import { usOfficeHolders } from './formats/us-office-holders.js';
import type { Format } from './row.js';

/** All formats that a file tells by itself, in the order in which they are tried: the project's own CSV, told by a name alone, comes last. */
export const formats: readonly Format[] = [
  ndjson,
  unRollCalls,
  unVotes,
  ucdpActors,
  ucdpConflicts,
  usOfficeHolders,
  icews,
  cameoActors,
  ownCsv,
];

/** The first format that a file fits, by its name without `.gz` and its first 4,096 characters; null when none does. */
export function formatOf(name: string, head: string): Format | null {
  return formats.find((format) => format.fits(name, head)) ?? null;
}
