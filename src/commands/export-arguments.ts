import { parseArgs } from 'node:util';
import type { ExportFormat } from '../export/export-format.js';
import { exportFormat } from '../export/exporter.js';
import { exportFormats } from '../export/formats.js';
import type { GivenParameters } from '../export/read-question.js';
import { UsageError } from './usage-error.js';

const options = {
  out: { type: 'string' },
  gzip: { type: 'boolean', default: false },
  where: { type: 'string' },
  'valid-at': { type: 'string' },
  'known-at': { type: 'string' },
  reading: { type: 'string' },
  source: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

/** What is to be written, and where; `out` is null for the standard output. */
export type ExportAsked = {
  readonly format: ExportFormat;
  readonly out: string | null;
  readonly gzip: boolean;
  readonly given: GivenParameters;
};

/** Reads the words after `npm run export --`; raises a UsageError for what it does not know. */
export function readExportArguments(words: readonly string[]): ExportAsked | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  const [name, further] = positionals;
  const names = exportFormats.map((one) => one.name).join(', ');
  if (name === undefined) throw new UsageError(`no format is given; there are ${names}`);
  if (further !== undefined) throw new UsageError(`one format at a time: ${name} or ${further}`);
  const format = exportFormat(name);
  if (!format) throw new UsageError(`${name} is none of ${names}`);
  const { gzip, where, reading, source } = values;
  const out = values.out ?? (gzip ? `${name}.gz` : name);
  const given = Object.entries({
    where,
    validAt: values['valid-at'],
    knownAt: values['known-at'],
    reading,
    source,
  }).flatMap(([parameter, value]) => (value === undefined ? [] : [[parameter, [value].flat()] as const]));
  return { format, out: out === '-' ? null : out, gzip, given: new Map(given) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
