/** The places of the highest values, highest first, equal ones in the order of their places; values are rounded as those that the database works out. */
export function firstPlaces(
  values: ArrayLike<number>,
  first: number,
): readonly { readonly place: number; readonly value: number }[] {
  return Array.from(values, (value, place) => ({ place, value: rounded(value) }))
    .sort((one, other) => other.value - one.value || one.place - other.place)
    .slice(0, first);
}

/** Nine significant digits, at most twelve of them after the point. */
export function rounded(value: number): number {
  return Number(Math.abs(value) < 1e-3 ? value.toFixed(12) : value.toPrecision(9));
}
