/** How many claims take which side. */
export type Counts = {
  readonly affirms: number;
  readonly denies: number;
  readonly qualifies: number;
  readonly desires: number;
};

/** When the service came to know a state of a proposition, and when it came to know a later one; null for the latest. */
export type KnownTime = { readonly knownFrom: string; readonly knownUntil: string | null };

/** What a state tells of claims and of itself, as `shared/claim-count-columns.cypher` writes it. */
export type ClaimCountColumns = Counts & KnownTime;

/** The field `claimCounts` of anything that is claimed. */
export function claimCounts({ affirms, denies, qualifies, desires }: Counts) {
  return { affirm: affirms, deny: denies, qualify: qualifies, desire: desires };
}

/** The columns of a row, without the rest of it. */
export function countsFrom({
  affirms,
  denies,
  qualifies,
  desires,
  knownFrom,
  knownUntil,
}: ClaimCountColumns): ClaimCountColumns {
  return { affirms, denies, qualifies, desires, knownFrom, knownUntil };
}

/** Whether a state is what was known at an instant. */
export function wasKnown({ knownFrom, knownUntil }: KnownTime, at: string): boolean {
  return knownFrom <= at && (knownUntil === null || knownUntil > at);
}
