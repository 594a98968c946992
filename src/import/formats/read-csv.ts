import { finished } from 'node:stream/promises';
import { type CsvError, type Info, type Parser, parse } from 'csv-parse';
import type { RowProblem } from '../row.js';

/** One line of a file by its cells, or what is wrong with it; `line` is where it begins, and a cell may hold line ends. */
export type CsvLine =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problems: readonly RowProblem[] };

/** How a file of cells is written: what parts them, and what stands around those that hold it; null where nothing does. */
export type CsvForm = { readonly delimiter: string; readonly quote: '"' | null };

const longestLine = 1_000_000;
const pieceLength = 65_536;

const reasons: Partial<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE:
    'goes on behind a closing quote; right would be two quotes for one inside quotes',
  INVALID_OPENING_QUOTE:
    'has a quote in a cell that does not begin with one; right would be the cell in quotes and two quotes for one',
  CSV_QUOTE_NOT_CLOSED:
    'opens a quote that no later line closes; right would be a quote at the end of the cell',
  CSV_MAX_RECORD_SIZE: `is longer than ${longestLine} characters, so that nothing behind it is read; is a quote left open?`,
};

/** Takes a file apart, a piece of the text at a time; lines without any cell are passed over. */
export async function* readCsv(
  text: AsyncIterable<string>,
  { delimiter, quote }: CsvForm,
): AsyncIterable<readonly CsvLine[]> {
  let found: CsvLine[] = [];
  let last = 0;
  // The parser counts a line end of two characters inside quotes as two.
  let countedTwice = 0;
  let tooLong = false;
  let lastProblem = 0;
  const onRecord = (cells: readonly string[], info: Info) => {
    const ends = info.lines - last > 1 ? endsWithin(cells) : { lines: 0, pairs: 0 };
    countedTwice += ends.pairs;
    last = info.lines;
    if (cells.length === 1 && cells[0] === '') return;
    found.push({ line: info.lines - countedTwice - ends.lines, cells });
  };
  const onProblem = (error: CsvError | undefined) => {
    const code = error?.code ?? '';
    tooLong ||= code === 'CSV_MAX_RECORD_SIZE';
    const begun = tooLong || code === 'CSV_QUOTE_NOT_CLOSED';
    const line = (begun ? last + 1 : Number(error?.['lines'])) - countedTwice;
    if (!begun) {
      leaveQuotes(parser);
      last = Number(error?.['lines']);
    }
    // What follows from a first mistake on a line says nothing new.
    if (line === lastProblem) return;
    lastProblem = line;
    found.push({ line, problems: [{ field: '', reason: reasons[code] ?? `cannot be read: ${code}` }] });
  };
  const parser: Parser = parse({
    bom: true,
    delimiter,
    quote,
    escape: quote,
    max_record_size: longestLine,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => void onProblem(error),
    on_record: (cells: readonly string[], info) => void onRecord(cells, info),
  });
  for await (const piece of wholeCharacters(text)) {
    parser.write(piece);
    if (found.length > 0) yield found;
    found = [];
    if (tooLong) return;
  }
  parser.end();
  await finished(parser.resume());
  if (found.length > 0) yield found;
}

// Else the parser, which passes over the mistake, takes all lines up to the next quote for one cell.
function leaveQuotes(parser: Parser & { readonly state?: { quoting: boolean } }): void {
  if (parser.state) parser.state.quoting = false;
}

function endsWithin(cells: readonly string[]): { lines: number; pairs: number } {
  const all = cells.join('');
  const pairs = all.split('\r\n').length - 1;
  return { lines: all.split('\n').length - 1, pairs };
}

// The parser takes each piece for whole characters, and a character of two units can be cut in the middle.
async function* wholeCharacters(text: AsyncIterable<string>): AsyncIterable<string> {
  let held = '';
  for await (const piece of text) {
    const all = held + piece;
    const whole = /[\uD800-\uDBFF]$/.test(all) ? all.length - 1 : all.length;
    held = all.slice(whole);
    let at = 0;
    while (at < whole) {
      let end = Math.min(at + pieceLength, whole);
      if (end < whole && /[\uD800-\uDBFF]$/.test(all.slice(end - 1, end))) end += 1;
      yield all.slice(at, end);
      at = end;
    }
  }
  if (held) yield held;
}
