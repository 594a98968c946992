/** How many claims that stand take which side, as `shared/claim-count-columns.cypher` writes them. */
export type ClaimCountColumns = {
  readonly affirms: number;
  readonly denies: number;
  readonly qualifies: number;
  readonly desires: number;
};

/** The field `claimCounts` of anything that is claimed. */
export function claimCounts({ affirms, denies, qualifies, desires }: ClaimCountColumns) {
  return { affirm: affirms, deny: denies, qualify: qualifies, desire: desires };
}
