import { createHash } from 'node:crypto';
import { exportFormats } from '../../src/export/formats.js';

/** All records of an NDJSON file by their kind. */
export function recordsOf(text: string): Record<string, Record<string, unknown>[]> {
  const records: Record<string, Record<string, unknown>[]> = {};
  for (const line of text.trimEnd().split('\n')) {
    const { record, ...told } = JSON.parse(line);
    records[record] = [...(records[record] ?? []), told];
  }
  return records;
}

/** The digest that a file tells on its last line, and that of all before that line: equal where it is whole. */
export function digestsOf(text: string): { told: string | undefined; made: string } {
  const at = text.trimEnd().lastIndexOf('\n') + 1;
  const told = /\b[0-9a-f]{64}\b/.exec(text.slice(at))?.[0];
  return { told, made: createHash('sha256').update(text.slice(0, at)).digest('hex') };
}

/** The names of all formats. */
export const formatNames = exportFormats.map(({ name }) => name);
