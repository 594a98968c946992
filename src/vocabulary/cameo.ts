import type { PloverCategory } from './plover-categories.js';

/**
 * The category that takes over a root of CAMEO, as the PLOVER codebook tells where its categories come from; null for
 * public statements (01), which it has given up. Read by us from its descriptions, not copied from a table of theirs.
 */
const categoryOfRoot: Readonly<Record<string, PloverCategory | null>> = {
  '01': null,
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};

// To release, to let observers in and to withdraw are deeds; the rest of the root that yields is words and leave.
const retreats = ['084', '086', '087'];

/** The PLOVER category of a CAMEO code of two to four digits, null where it has none; undefined when it is no such code. */
export function ploverOfCameo(code: string): PloverCategory | null | undefined {
  if (!/^\d{2,4}$/.test(code)) return undefined;
  return retreats.includes(code.slice(0, 3)) ? 'RETREAT' : categoryOfRoot[code.slice(0, 2)];
}
