import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RestoreAsked } from '../backup/restore-backup.js';
import { UsageError } from './usage-error.js';

/** The file after `npm run backup --`, as an absolute path; left out: one in this folder, named by the instant. Raises UsageError. */
export function readBackupArguments(words: readonly string[]): { file: string } | 'help' {
  const { help, files } = parse(words, {});
  if (help) return 'help';
  const instant = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  return { file: resolve(files[0] ?? `political-relations-${instant}Z.dump`) };
}

/** The words after `npm run restore --`; raises UsageError. */
export function readRestoreArguments(words: readonly string[]): RestoreAsked | 'help' {
  const { help, files, replace } = parse(words, { replace: { type: 'boolean', default: false } });
  if (help) return 'help';
  const [file] = files;
  if (file === undefined) throw new UsageError('no file is named');
  return { file: resolve(file), replace };
}

type Options = { readonly replace?: { readonly type: 'boolean'; readonly default: boolean } };

function parse(words: readonly string[], options: Options) {
  try {
    const help = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { help, ...options },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new UsageError(`one file at a time: ${positionals.join(' or ')}`);
    return { help: values.help === true, files: positionals, replace: values.replace === true };
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(error instanceof Error ? error.message : String(error));
  }
}
