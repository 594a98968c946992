import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mapped } from '../import/formats/mapped.js';
import { readMapping } from '../import/formats/mapping.js';
import { formatOf, formats } from '../import/formats.js';
import type { OpenFile } from '../import/open-file.js';
import type { Format } from '../import/row.js';
import { StartError } from '../start-error.js';
import type { ImportAsked } from './import-arguments.js';
import { UsageError } from './usage-error.js';

/** A file with the way in which it is read; `readBy` tells ways apart that have one name. */
export type FileToRead = { readonly file: OpenFile; readonly format: Format; readonly readBy: string };

/** How each file is read: by the mapping, else in the format asked for, else in the one that its first lines tell. */
export function chooseFormats(
  files: readonly OpenFile[],
  { map, format }: Pick<ImportAsked, 'map' | 'format'>,
): FileToRead[] {
  if (map !== null) {
    const { mapping, digest } = readMap(map);
    return files.map((file) => ({ file, format: mapped(mapping), readBy: digest }));
  }
  return files.map((file) => ({ file, format: format === null ? told(file) : named(format), readBy: '' }));
}

function named(name: string): Format {
  const format = formats.find((each) => each.name === name);
  if (format) return format;
  if (name === 'mapped') throw new UsageError('--format mapped needs a mapping: --map FILE');
  throw new UsageError(`--format ${name} is none of ${namesOfFormats()}`);
}

function told(file: OpenFile): Format {
  const format = formatOf(file.name, file.head);
  if (format) return format;
  throw new StartError(
    `What ${file.path} holds cannot be told by its first lines.`,
    `Say --format with one of ${namesOfFormats()}, or --map with a mapping.`,
  );
}

function readMap(path: string) {
  const yaml = textOf(path);
  const read = readMapping(yaml);
  if ('mapping' in read)
    return { mapping: read.mapping, digest: createHash('sha256').update(yaml).digest('hex') };
  const problems = read.problems.map(({ field, reason }) => `${field === '' ? '' : `${field}: `}${reason}`);
  throw new StartError(
    [`${path} is no mapping:`, ...problems].join('\n'),
    'docs/import.md tells what a mapping holds.',
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StartError(`The mapping ${path} cannot be read.`, 'Give a file that is there.');
  }
}

function namesOfFormats(): string {
  return formats.map(({ name }) => name).join(', ');
}
