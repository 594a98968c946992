import type { ImportRecord } from '../import-record.js';
import type { Row, RowProblem } from '../row.js';
import { type CsvForm, readCsv } from './read-csv.js';

/** What a line of a file comes to: records, or what is wrong with it. */
export type Outcome = ImportRecord | { readonly problems: readonly RowProblem[] };

/** The cells of a line by the names of their columns, without the blanks around them; empty where the file lacks a column. */
export type Cells<Column extends string> = Readonly<Record<Column, string>>;

/** A file with a header: which columns it must have, which it may have, and how its cells are parted. */
export type Table<Column extends string> = Partial<CsvForm> & {
  readonly columns: readonly Column[];
  readonly optional?: readonly Column[];
};

/** Reads a file whose first line names the columns, in whatever order; other columns are passed over. */
export async function* readTable<Column extends string>(
  text: AsyncIterable<string>,
  { columns, optional = [], delimiter = ',', quote = '"' }: Table<Column>,
  readLine: (cells: Cells<Column>, line: number) => Iterable<Outcome>,
): AsyncIterable<Row> {
  let header: { readonly length: number; readonly places: readonly (readonly [Column, number])[] } | null =
    null;
  for await (const lines of readCsv(text, { delimiter, quote })) {
    for (const found of lines) {
      if ('problems' in found) {
        yield found;
        continue;
      }
      const { line, cells } = found;
      if (header) {
        if (cells.length !== header.length) {
          yield problemAt(
            line,
            '',
            `has ${cells.length} cells; right would be ${header.length}, as in the first line`,
          );
          continue;
        }
        const byName: Record<string, string> = {};
        for (const [name, at] of header.places) byName[name] = cells[at]?.trim() ?? '';
        for (const outcome of readLine(byName as Cells<Column>, line))
          yield 'problems' in outcome ? { line, problems: outcome.problems } : { line, record: outcome };
      } else {
        const names = cells.map((cell) => cell.trim());
        const missing = columns.filter((column) => !names.includes(column));
        if (missing.length > 0) {
          yield problemAt(
            line,
            '',
            `lacks the columns ${missing.join(', ')}; right would be a first line that names them`,
          );
          return;
        }
        const places = [...columns, ...optional].map((column) => [column, names.indexOf(column)] as const);
        header = { length: cells.length, places };
      }
    }
  }
}

/** Whether the first line of a file names these columns. */
export function namesColumns(head: string, columns: readonly string[], delimiter = ','): boolean {
  const [first = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const names = first.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  return columns.every((column) => names.includes(column));
}

/** A row that is wrong in one field. */
export function problemAt(line: number, field: string, reason: string): Row {
  return { line, problems: [{ field, reason }] };
}
