import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPassword, passwordFile } from '../../../src/local-neo4j/password.js';

describe('the password of the managed server', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'password-'));
  });

  afterEach(() => rmSync(home, { recursive: true }));

  it('is long, hexadecimal and different for each server', () => {
    const password = keepPassword(home);
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    rmSync(passwordFile(home));
    expect(keepPassword(home)).not.toBe(password);
  });

  it('is kept in a file that only its owner may read', () => {
    keepPassword(home);
    expect(statSync(passwordFile(home)).mode & 0o777).toBe(0o600);
  });

  it('stays the same', () => {
    expect(keepPassword(home)).toBe(keepPassword(home));
  });

  it('is made anew when an earlier start was cut off before it was written', () => {
    writeFileSync(passwordFile(home), '');
    expect(keepPassword(home)).toMatch(/^[0-9a-f]{48}$/);
  });

  it('cannot be made anew once there is a database that asks for the old one', () => {
    mkdirSync(join(home, 'data', 'databases', 'system'), { recursive: true });
    expect(() => keepPassword(home)).toThrow(`${passwordFile(home)} is missing or empty`);
  });
});
