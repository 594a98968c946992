import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.js';

/** Where the password of the server with this home folder is kept, readable by its owner only. */
export function passwordFile(home: string): string {
  return join(home, 'password');
}

/** Tells whether the server has been started before, so that its password can no longer be set from outside. */
export function hasDatabase(home: string): boolean {
  return existsSync(join(home, 'data', 'databases', 'system'));
}

/** Returns the kept password, or makes one for a server that has no data yet. */
export function keepPassword(home: string): string {
  const file = passwordFile(home);
  if (existsSync(file)) {
    const password = readFileSync(file, 'utf8');
    if (password !== '') return password;
  }
  if (hasDatabase(home)) {
    throw new StartError(
      `The database in ${home} is there, but its password is gone: ${file} is missing or empty.`,
      `Put the file back, or delete ${home} to begin with an empty database.`,
    );
  }
  const password = randomBytes(24).toString('hex');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}
