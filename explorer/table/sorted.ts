/** A column to sort by; `descending` turns its order round. */
export type Order<Row> = { readonly by: keyof Row; readonly descending: boolean };

/** Rows in the order of one column, equal ones as they came; what is not told comes last in both directions. */
export function sorted<Row>(rows: readonly Row[], { by, descending }: Order<Row>): Row[] {
  const turn = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [one[by], other[by]];
    if (isUntold(a) || isUntold(b)) return Number(isUntold(a)) - Number(isUntold(b));
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * turn;
    return String(a).localeCompare(String(b), 'en') * turn;
  });
}

/** The order after a click on the head of a column: the other way round where it holds already. */
export function orderAfter<Row>(order: Order<Row>, by: keyof Row): Order<Row> {
  return { by, descending: order.by === by && !order.descending };
}

function isUntold(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
