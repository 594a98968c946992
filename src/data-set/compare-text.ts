/** Order by code units, for `toSorted`: unlike `localeCompare` the same on each machine. */
export function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
