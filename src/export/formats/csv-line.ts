import type { Attribute } from '../attributes.js';
import type { AttributeValue } from '../export-format.js';
import { flatText } from '../flat-text.js';

// `#` begins a comment for readers that are told of comments, unless it stands in quotes.
const special = /[",\r\n#]|^\s|\s$/;
/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** A line with a field for each column; what is undefined is empty. */
export function csvLine<Key extends string>(
  columns: readonly Attribute<Key>[],
  record: Readonly<Record<Key, AttributeValue>>,
): string {
  let line = '';
  let separator = '';
  for (const { name, words } of columns) {
    const value = record[name];
    line += value === undefined ? separator : separator + csvField(flatText(value), words);
    separator = ',';
  }
  return `${line}\n`;
}

/** Free text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvField(text: string, words?: boolean): string {
  const harmless = words && formula.test(text) ? `'${text}` : text;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
