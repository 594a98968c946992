import type { z } from 'zod';
import type { Finding } from './finding.js';
import { importRecord } from './import-record.js';
import type { SoundRow } from './make-batch.js';
import type { Row } from './row.js';

/** So many rows of a file together, those that are right in themselves and what is wrong with the others; always the same ones for the same file. */
export type CheckedRows = {
  readonly rows: readonly SoundRow[];
  readonly findings: readonly Finding[];
  /** Lines that were read, and how many of them are set aside already. */
  readonly read: number;
};

/** What stands in a text where bytes were not in the encoding that it was read with. */
const unreadable = '\uFFFD';

/** Checks rows as they come and hands them on in lists of `size`, the last one shorter. */
export async function* checkRows(rows: AsyncIterable<Row>, size: number): AsyncIterable<CheckedRows> {
  let sound: SoundRow[] = [];
  let findings: Finding[] = [];
  let read = 0;
  for await (const row of rows) {
    read++;
    const checked = checkRow(row);
    if ('record' in checked) sound.push(checked);
    else findings.push(...checked.findings);
    if (read < size) continue;
    yield { rows: sound, findings, read };
    [sound, findings, read] = [[], [], 0];
  }
  if (read > 0) yield { rows: sound, findings, read };
}

function checkRow(row: Row): SoundRow | { findings: Finding[] } {
  const { line } = row;
  const aside = (field: string, reason: string): Finding => ({ line, is: 'SET_ASIDE', field, reason });
  if ('problems' in row) return { findings: row.problems.map(({ field, reason }) => aside(field, reason)) };
  const { data, error } = importRecord.safeParse(row.record);
  if (error) return { findings: error.issues.map((issue) => aside(fieldOf(issue), issue.message)) };
  const field = unreadableField(data);
  return field === null
    ? { line, record: data }
    : { findings: [aside(field, 'holds bytes that are no UTF-8; right would be the file in UTF-8')] };
}

function fieldOf({ path }: z.core.$ZodIssue): string {
  return path.reduce<string>(
    (way, part) =>
      typeof part === 'number' ? `${way}[${part}]` : way === '' ? String(part) : `${way}.${String(part)}`,
    '',
  );
}

function unreadableField(record: object): string | null {
  if (!JSON.stringify(record).includes(unreadable)) return null;
  const found = Object.entries(record).find(([, value]) => JSON.stringify(value).includes(unreadable));
  return found?.[0] ?? '';
}
