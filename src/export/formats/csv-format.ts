import type { ExportFormat } from '../export-format.js';
import { jsonLine } from './json-line.js';

/** What tables share: comments that tell what the others tell in records, and a line with the names of the columns. */
export function csvFormat(
  name: string,
  columns: readonly string[],
  lines: Pick<ExportFormat, 'holds' | 'node' | 'edge'>,
): ExportFormat {
  return {
    name,
    contentType: 'text/csv; charset=utf-8; header=present',
    ...lines,
    head: (header) => `${comment('header', header)}${columns.join()}\n`,
    middle: '',
    foot: (_header, sources) => sources.map((source) => comment('source', source)).join(''),
    last: (counts, sha256) => comment('end', { ...counts, sha256 }),
  };
}

function comment(record: string, told: object): string {
  return `# ${jsonLine(record, told)}`;
}
