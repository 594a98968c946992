/** From when to when, in words; an end that is not stated is open. */
export function periodWords(from: string | undefined, until: string | undefined): string {
  if (from && until) return from === until ? from : `${from} to ${until}`;
  if (from) return `from ${from}`;
  return until ? `until ${until}` : 'not dated';
}
