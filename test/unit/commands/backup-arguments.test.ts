import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackupArguments, readRestoreArguments } from '../../../src/commands/backup-arguments.js';
import { managedDatabase } from '../../../src/commands/managed-database.js';
import { UsageError } from '../../../src/commands/usage-error.js';
import { readConfig } from '../../../src/config.js';

describe('the words after npm run backup -- and npm run restore --', () => {
  it('name the file', () => {
    expect(readBackupArguments(['x.dump'])).toEqual({ file: resolve('x.dump') });
    expect(readRestoreArguments(['x.dump'])).toEqual({ file: resolve('x.dump'), replace: false });
    expect(readRestoreArguments(['--replace', 'x.dump'])).toEqual({ file: resolve('x.dump'), replace: true });
  });

  it('may leave out the name of a backup, which then has the instant in it', () => {
    const asked = readBackupArguments([]);
    expect(asked === 'help' ? '' : asked.file).toMatch(
      /\/political-relations-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.dump$/,
    );
  });

  it('ask for help', () => {
    expect([readBackupArguments(['--help']), readRestoreArguments(['--help'])]).toEqual(['help', 'help']);
  });

  it.each([
    ['no file to restore', () => readRestoreArguments([]), 'no file is named'],
    ['two files', () => readRestoreArguments(['a', 'b']), 'one file at a time: a or b'],
    ['a word of the other command', () => readBackupArguments(['--replace']), '--replace'],
  ])('are refused where there is %s', (_, read, message) => {
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });

  it('are for the managed database alone', () => {
    const own = readConfig({ NEO4J_URI: 'neo4j://elsewhere:7687', NEO4J_PASSWORD: 'x' });
    expect(() => managedDatabase(own)).toThrow('The database at neo4j://elsewhere:7687 is not managed');
  });
});
