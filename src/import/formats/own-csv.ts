import { insteadOf } from '../../data-set/nearest-word.js';
import type { ImportRecord } from '../import-record.js';
import type { Format, Row } from '../row.js';
import { columnNames, columnOf, type RecordKind, recordKinds } from './csv-columns.js';
import { recordOf } from './csv-record.js';
import { readCsv } from './read-csv.js';
import { namesColumns, problemAt } from './read-table.js';

/** The project's own records as a table: the column `record` tells what each line is, else the name of the file what all are. */
export const ownCsv: Format = {
  name: 'csv',
  summary: "the project's own records as CSV: a column record, or a file such as actors.csv",
  fits: (name, head) => namesColumns(head, ['record']) || kindByName(name) !== null,
  async *read(text, name) {
    const kindOfFile = kindByName(name);
    let header: readonly string[] | null = null;
    const seek = rememberingColumns();
    for await (const lines of readCsv(text, { delimiter: ',', quote: '"' })) {
      for (const found of lines) {
        if ('problems' in found) yield found;
        else if (header) yield readLine(found.line, header, found.cells, kindOfFile, seek);
        else {
          header = found.cells.map((cell) => cell.trim());
          const problems = headerProblems(header, kindOfFile);
          if (problems.length === 0) continue;
          yield { line: found.line, problems };
          return;
        }
      }
    }
  },
};

/** `actors.csv`, `2021-relation.csv`: the last word of the name, singular or plural. */
function kindByName(name: string): RecordKind | null {
  const word = /([a-z]+)\.csv$/i.exec(name)?.[1]?.toLowerCase();
  const kinds = recordKinds.filter((kind) => word === kind || word === plural(kind));
  return kinds[0] ?? null;
}

function plural(kind: RecordKind): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

function headerProblems(header: readonly string[], kindOfFile: RecordKind | null) {
  if (!kindOfFile && !header.includes('record')) {
    const reason = `does not tell what the lines are; right would be a column record, or a name of the file such as actors.csv`;
    return [{ field: 'record', reason }];
  }
  const kinds = header.includes('record') ? recordKinds : kindOfFile ? [kindOfFile] : [];
  const problems = header.flatMap((field, at) => {
    if (header.indexOf(field) !== at) return [{ field, reason: 'is the name of two columns' }];
    if (kinds.some((kind) => columnOf(kind, field))) return [];
    const known = [...new Set(kinds.flatMap(columnNames))];
    return [{ field, reason: `is no column of these records${insteadOf(field, known)}` }];
  });
  return problems;
}

function readLine(
  line: number,
  header: readonly string[],
  cells: readonly string[],
  kindOfFile: RecordKind | null,
  seek: typeof columnOf,
): Row {
  if (cells.length !== header.length)
    return problemAt(
      line,
      '',
      `has ${cells.length} cells; right would be ${header.length}, as in the first line`,
    );
  const told = header
    .map((name, at) => [name, cells[at]?.trim() ?? ''] as const)
    .filter(([, text]) => text !== '');
  const word = told.find(([name]) => name === 'record')?.[1] ?? kindOfFile;
  const kind = recordKinds.find((each) => each === word);
  if (!kind)
    return problemAt(
      line,
      'record',
      `"${word ?? ''}" is no kind of record; right would be one of ${recordKinds.join(', ')}`,
    );
  const columns = told.map(([name, text]) => [name, seek(kind, name), text] as const);
  const strange = columns.filter(([, column]) => !column).map(([field]) => ({ field, reason: notOf(kind) }));
  if (strange.length > 0) return { line, problems: strange };
  const made = recordOf(
    columns.flatMap(([name, column, text]) => (column ? [[name, column, text] as const] : [])),
  );
  if ('problems' in made) return { line, problems: made.problems };
  // Not known to be one yet, as in `ndjson`.
  return { line, record: { ...made.record, record: kind } as unknown as ImportRecord };
}

// Each line has the same columns, and to seek one walks through the schema.
function rememberingColumns(): typeof columnOf {
  const known = new Map<string, ReturnType<typeof columnOf>>();
  return (kind, name) => {
    const key = `${kind} ${name}`;
    const found = known.has(key) ? known.get(key) : columnOf(kind, name);
    known.set(key, found ?? null);
    return found ?? null;
  };
}

function notOf(kind: RecordKind): string {
  return `is not told of a record of the kind ${kind}; right would be an empty cell`;
}
