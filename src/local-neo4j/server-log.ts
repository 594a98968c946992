import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOLD_LINES = 12;
const LONGEST_LINE = 300;

/** The output of the server's present or last run; Neo4j's own rotated logs of all runs lie beside it. */
export function serverLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

/** The last lines of that log, without the frames of Java's stack traces; empty when there is none. */
export function lastLogLines(home: string): string {
  const file = serverLog(home);
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line))
    .slice(-TOLD_LINES)
    .map((line) => line.slice(0, LONGEST_LINE))
    .join('\n');
}
