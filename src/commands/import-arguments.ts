import { parseArgs } from 'node:util';
import type { SourceAsked } from '../import/file-source.js';
import { EdtfError } from '../time/edtf-error.js';
import { readWhen } from '../time/read-when.js';
import { UsageError } from './usage-error.js';

const options = {
  format: { type: 'string' },
  map: { type: 'string' },
  source: { type: 'string' },
  title: { type: 'string' },
  published: { type: 'string' },
  batch: { type: 'string', default: '5000' },
  report: { type: 'string', default: 'import-report.ndjson' },
  bulk: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;
const mostRows = 20_000;

/** What is to be imported, and how; `batch` is in rows a commit. */
export type ImportAsked = {
  readonly files: readonly string[];
  readonly format: string | null;
  readonly map: string | null;
  readonly source: SourceAsked;
  readonly batch: number;
  readonly report: string;
  readonly bulk: boolean;
  readonly dryRun: boolean;
};

/** Reads the words after `npm run import --`; raises a UsageError for what it does not know. */
export function readImportArguments(words: readonly string[]): ImportAsked | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  if (positionals.length === 0) throw new UsageError('no file is given');
  const { format = null, map = null, report, bulk, title = null } = values;
  if (map !== null && format !== null && format !== 'mapped')
    throw new UsageError(`--map is for the format mapped, and --format is ${format}`);
  const batch = Number(values.batch);
  if (!Number.isInteger(batch) || batch < 1 || batch > mostRows)
    throw new UsageError(`--batch ${values.batch} is no whole number from 1 to ${mostRows}`);
  const dryRun = values['dry-run'];
  if (bulk && dryRun) throw new UsageError('--bulk cannot be tried with --dry-run; leave one of them out');
  const source = { id: sourceId(values.source), title, published: publishedOf(values.published) };
  return { files: positionals, format, map, source, batch, report, bulk, dryRun };
}

function sourceId(text: string | undefined): string | null {
  if (text === undefined) return null;
  const id = text.startsWith('source:') ? text : `source:${text}`;
  if (!/^source:[a-z0-9][a-z0-9-]*$/.test(id))
    throw new UsageError(`--source ${text} is no key of lower-case letters, digits and hyphens`);
  return id;
}

function publishedOf(text: string | undefined): SourceAsked['published'] {
  if (text === undefined) return null;
  try {
    readWhen(text);
  } catch (error) {
    if (error instanceof EdtfError) throw new UsageError(`--published ${error.message}`);
    throw error;
  }
  return { edtf: text, inferred: false };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
