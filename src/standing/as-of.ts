import { type Status, statuses, type TimeReading } from '../vocabulary/words.js';
import { standingWords, verdictOf } from './standing-word.js';
import { spokenStatuses } from './status-groups.js';

/** The two clocks of a question, resolved: `validAt` is a day, null for as last reported; `knownAt` an instant not later than the last commit. */
export type AsOf = {
  readonly validAt: string | null;
  readonly knownAt: string;
  readonly reading: TimeReading;
};

/** The clocks as statements take them. */
export type ClockParams = {
  readonly knownAt: string;
  readonly validAt: string | null;
  readonly certain: boolean;
};

/** The clocks, and the words of the standings that are wanted, as `shared/as-of.cypher` takes them. */
export type AsOfParams = ClockParams & { readonly standingIn: readonly string[] };

/** What a caller asks of the standing of what a list holds; null asks nothing. */
export type StandingAsked = {
  readonly statusIn: readonly Status[] | null;
  readonly projected: boolean | null;
};

/** The words of all standings but that of what has been withdrawn: what is told where neither a day nor a status is asked for. */
export const wordsNotWithdrawn: readonly string[] = standingWords(
  statuses.filter((status) => status !== 'RETRACTED'),
);
const wordsSpoken = standingWords(spokenStatuses);
const nothingAsked: StandingAsked = { statusIn: null, projected: null };

/** What statements read the clocks from. */
export function clockParams({ knownAt, validAt, reading }: AsOf): ClockParams {
  return { knownAt, validAt, certain: reading === 'CERTAIN' };
}

/** What a list is filtered by: the statuses asked for, else all that somebody speaks of at that time. */
export function asOfParams(asOf: AsOf, { statusIn, projected }: StandingAsked = nothingAsked): AsOfParams {
  return { ...clockParams(asOf), standingIn: wordsAsked(asOf, statusIn, projected) };
}

function wordsAsked(
  { validAt }: AsOf,
  statusIn: readonly Status[] | null,
  projected: boolean | null,
): readonly string[] {
  if (statusIn) return standingWords(statusIn, projected);
  // On a day, what somebody speaks of; with no day asked for, whatever has not been withdrawn.
  const words = validAt === null ? wordsNotWithdrawn : wordsSpoken;
  return projected === null ? words : words.filter((word) => verdictOf(word).projected === projected);
}
