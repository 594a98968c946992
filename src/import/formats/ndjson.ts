import type { ImportRecord } from '../import-record.js';
import type { Format, Row } from '../row.js';
import { type Line, readLines } from './read-lines.js';
import { problemAt } from './read-table.js';

/** The project's own records, one a line as JSON; what they say is checked by their schema, behind this. */
export const ndjson: Format = {
  name: 'ndjson',
  summary: "the project's own records, one JSON object a line",
  fits: (name, head) => /\.(ndjson|jsonl)$/i.test(name) || /^\uFEFF?\s*\{[^\n]*"record"\s*:/.test(head),
  async *read(text) {
    for await (const line of readLines(text)) {
      if (line.text?.trim() !== '') yield readLine(line);
    }
  },
};

function readLine({ line, text }: Line): Row {
  if (text === null) return problemAt(line, '', 'is too long; right would be one record a line');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return problemAt(line, '', 'is no record; right would be an object such as {"record":"actor", …}');
    // Not known to be one yet: each row that a format does not vouch for is held against the schema.
    return { line, record: value as ImportRecord };
  } catch (error) {
    const [why] = error instanceof SyntaxError ? error.message.split(/ in JSON|, "/) : [];
    return problemAt(line, '', `is not JSON (${why}); right would be one whole JSON object on the line`);
  }
}
