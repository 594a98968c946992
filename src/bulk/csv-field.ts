import type { CypherType } from '../graph/query.js';
import { StartError } from '../start-error.js';

/** Between the elements of a list; the importer is told so. */
export const listDelimiter = '\u001f';

type Field = (value: unknown) => string;

const special = /[",\r\n]/;

/** How values of a type of the store are written in a CSV file: what the header calls the type, and a value of it as a field; null is an empty one. */
export function csvType(type: CypherType): { readonly header: string; readonly field: Field } {
  const csv = csvTypes[type.replaceAll(' NOT NULL', '')];
  if (!csv) throw new Error(`no column of a CSV file can be a ${type}`);
  return csv;
}

const plain: Field = (value) => (value === null ? '' : String(value));

const csvTypes: Readonly<Record<string, { header: string; field: Field }>> = {
  STRING: { header: 'string', field: (value) => (value === null ? '' : textField(value as string)) },
  INTEGER: { header: 'long', field: plain },
  FLOAT: { header: 'double', field: plain },
  BOOLEAN: { header: 'boolean', field: plain },
  'LIST<STRING>': { header: 'string[]', field: (value) => listField(value as readonly string[] | null) },
};

// Without quotes an empty field is null; with them it is the empty text.
function textField(text: string): string {
  return text === '' || special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// The importer makes no empty lists; the store keeps none.
function listField(texts: readonly string[] | null): string {
  if (texts === null || texts.length === 0) return '';
  if (texts.some((text) => text === '' || text.includes(listDelimiter)))
    throw new StartError(
      `A list of a record holds a text that is empty or has the sign U+001F in it: ${JSON.stringify(texts)}`,
      'Mend the record, or import without --bulk.',
    );
  return textField(texts.length === 1 ? (texts[0] ?? '') : texts.join(listDelimiter));
}
