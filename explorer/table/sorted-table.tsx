import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type Order, orderAfter, sorted } from './sorted.js';

/** So many rows are shown at once: a page of thousands is of no use to anybody, and slow. */
const rowsAtOnce = 100;

/** A table whose heads sort it, in pages. */
export function SortedTable<Row extends { readonly key: string }>({
  caption,
  columns,
  rows,
  first,
  cells,
  steps = false,
}: {
  caption: string;
  columns: readonly { readonly name: keyof Row; readonly words: string }[];
  rows: readonly Row[];
  first: Order<Row>;
  cells: (row: Row) => ComponentChildren;
  /** Whether the last cell of each row holds what can be done with it. */
  steps?: boolean;
}) {
  const order = useSignal(first);
  const page = useSignal(0);
  const pages = Math.max(1, Math.ceil(rows.length / rowsAtOnce));
  const at = Math.min(page.value, pages - 1);
  const shown = sorted(rows, order.value).slice(at * rowsAtOnce, (at + 1) * rowsAtOnce);
  return (
    <>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, words }) => {
              const direction = order.value.descending ? 'descending' : 'ascending';
              return (
                <th key={name} scope="col" aria-sort={order.value.by === name ? direction : undefined}>
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      order.value = orderAfter(order.value, name);
                    }}
                  >
                    {words}
                  </button>
                </th>
              );
            })}
            {steps && <th scope="col">Steps</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>{cells(row)}</tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <div class="pages">
          <button
            type="button"
            disabled={at === 0}
            onClick={() => {
              page.value = at - 1;
            }}
          >
            Before
          </button>
          <span role="status">
            Rows {at * rowsAtOnce + 1} to {Math.min((at + 1) * rowsAtOnce, rows.length)} of{' '}
            {rows.length.toLocaleString('en')}
          </span>
          <button
            type="button"
            disabled={at === pages - 1}
            onClick={() => {
              page.value = at + 1;
            }}
          >
            Next
          </button>
        </div>
      )}
    </>
  );
}
