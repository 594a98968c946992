import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastLogLines, serverLog } from '../../../src/local-neo4j/server-log.js';

describe('the last lines of the log', () => {
  let home: string;

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'server-log-'));
  });

  afterEach(() => rmSync(home, { recursive: true }));

  function write(...lines: string[]): void {
    mkdirSync(dirname(serverLog(home)), { recursive: true });
    writeFileSync(serverLog(home), lines.join('\n'));
  }

  it('are the last twelve', () => {
    write(...Array.from({ length: 30 }, (_, i) => `line ${i}`), '');
    const lines = lastLogLines(home).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe('line 29');
  });

  it('keep the causes of an error and leave out the frames between', () => {
    write('ERROR failed', '\tat org.neo4j.A.a(A.java:1)', 'Caused by: b', '    at c', '\t... 12 more');
    expect(lastLogLines(home)).toBe('ERROR failed\nCaused by: b');
  });

  it('are cut where they are too long to read', () => {
    write('x'.repeat(10_000));
    expect(lastLogLines(home)).toHaveLength(300);
  });

  it('are none when the server said nothing', () => {
    expect(lastLogLines(home)).toBe('');
  });
});
