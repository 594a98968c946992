const unitsFinestFirst = ['MINUTE', 'DAY', 'MONTH', 'YEAR', 'DECADE'] as const;

/** A unit in which a single date is stated. */
export type DateUnit = (typeof unitsFinestFirst)[number];

/** How finely a moment is stated; UNKNOWN where one of its sides is open. */
export type Precision = DateUnit | 'UNKNOWN';

/** The coarsest of the given precisions, with UNKNOWN above all; UNKNOWN when none is given. */
export function coarsest(given: readonly Precision[]): Precision {
  if (given.includes('UNKNOWN')) return 'UNKNOWN';
  return unitsFinestFirst.findLast((unit) => given.includes(unit)) ?? 'UNKNOWN';
}

/** The units from the given precision down to the minute; from the year when the precision is UNKNOWN. */
export function unitsFrom(precision: Precision): readonly DateUnit[] {
  const coarsestUnit = precision === 'UNKNOWN' ? 'YEAR' : precision;
  return unitsFinestFirst.slice(0, unitsFinestFirst.indexOf(coarsestUnit) + 1).reverse();
}
