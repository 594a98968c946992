const first = utcMilliseconds(1, 0, 1);
const last = utcMilliseconds(10000, 0, 1) - 1000;

/** Milliseconds since 1970 of a UTC time; month, day and minute may run over and then carry, as in `Date`. */
export function utcMilliseconds(year: number, monthIndex: number, day: number, minuteOfDay = 0): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear takes them as they are.
  return new Date(0).setUTCFullYear(year, monthIndex, day) + minuteOfDay * 60_000;
}

/** The instant as text, to the second; what lies outside the years 0001 to 9999 becomes their nearest end. */
export function instantText(milliseconds: number): string {
  const clamped = Math.min(Math.max(milliseconds, first), last);
  return `${new Date(clamped).toISOString().slice(0, 19)}Z`;
}
