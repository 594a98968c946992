/** The id of a roll call from its number, which some files write as `3` and others as `3.0`; null when it is no number. */
export function rollCallId(number: string): `event:un-roll-call-${string}` | null {
  const digits = /^0*([1-9]\d{0,9})(?:\.0+)?$/.exec(number)?.[1];
  return digits ? `event:un-roll-call-${digits}` : null;
}

/** What is wrong with a number that is none. */
export function noRollCall(number: string): { readonly field: string; readonly reason: string } {
  return { field: 'rcid', reason: `"${number}" is no number of a roll call; right would be 3 or 3.0` };
}
