/** Instants as places on an axis of some length. */
export type TimeScale = {
  place(instant: string): number;
  /** Beginnings of years to mark, not too many of them. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
};

const mostMarks = 8;

/** An axis from the first to the last instant, with a little room at both ends; nothing where there is none. */
export function timeScale(instants: readonly string[], length: number): TimeScale | null {
  const times = instants.map((instant) => Date.parse(instant)).filter((time) => !Number.isNaN(time));
  if (times.length === 0) return null;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((last - first) * 0.04, 15 * 86_400_000);
  const [from, until] = [first - room, last + room];
  const at = (time: number) => ((time - from) / (until - from)) * length;
  const [firstYear, lastYear] = [new Date(from).getUTCFullYear() + 1, new Date(until).getUTCFullYear()];
  const step = stepOf(lastYear - firstYear + 1);
  const years = Array.from({ length: Math.max(lastYear - firstYear + 1, 0) }, (_, index) => firstYear + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, at: at(Date.UTC(year, 0, 1)) }));
  return { place: (instant) => at(Date.parse(instant)), years };
}

function stepOf(years: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((step) => years / step <= mostMarks) ?? 200;
}
