import type { FlatRelation } from './flat-relations.js';

/** The relations as CSV (RFC 4180) with a head; what is not told is left empty. */
export function toCsv(rows: readonly FlatRelation[], columns: readonly (keyof FlatRelation)[]): string {
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The columns in their order. */
export const csvColumns: readonly (keyof FlatRelation)[] = [
  'relation',
  'subject_id',
  'subject',
  'type',
  'label',
  'object_id',
  'object',
  'role',
  'spell',
  'valid_from',
  'valid_until',
  'sign',
  'status',
  'projected',
  'affirm',
  'deny',
];

function field(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  // A spreadsheet would take such a text for a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
