import type { TimeReading } from '../vocabulary/words.js';
import type { DatedClaim } from './claimed-days.js';
import type { DaySpan } from './day-span.js';

/**
 * The days of which a claim speaks. POSSIBLE: all that nothing rules out. CERTAIN: between the outermost known facts, which are
 * the latest reading of its beginning or its earliest observation, and the earliest reading of its end or its latest
 * observation; null where there is neither beginning nor observation. What others tell confines the first reading alone, and so adds
 * no sure day and takes none away.
 */
export function spanOf(claim: DatedClaim, reading: TimeReading): DaySpan | null {
  return reading === 'POSSIBLE' ? possibleSpan(claim) : certainSpan(claim);
}

/** The days on which what is claimed may hold, by this claim. */
export function possibleSpan({ claim, begins, ends, made, observed, confined }: DatedClaim): DaySpan {
  const until = (ends ?? confined).until;
  const from = (begins ?? confined).from;
  if (from !== null) return { from: observed ? least(from, observed.from) : from, until };
  // What is foretold without a beginning does not reach back behind the day on which it is foretold.
  const isForetold = claim.modality === 'FUTURE' && made !== null && !(until !== null && until < made.from);
  return { from: isForetold ? made.from : null, until };
}

function certainSpan({ begins, ends, observed }: DatedClaim): DaySpan | null {
  const begun = begins?.until ?? null;
  const from = begun !== null && observed ? least(begun, observed.from) : (begun ?? observed?.from ?? null);
  // Nor is anything sure of what may have been over at any time.
  if (from === null || ends?.from === null) return null;
  // Of what has a known beginning and nothing else, the beginning alone is known.
  return { from, until: ends?.from ?? observed?.until ?? from };
}

function least(one: string, other: string): string {
  return one < other ? one : other;
}
