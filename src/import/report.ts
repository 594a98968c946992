import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Finding } from './finding.js';

/** A file with one finding a line, as JSON, the findings of each kind counted. */
export type Report = {
  add(file: string, finding: Finding): void;
  readonly counts: Readonly<Record<Finding['is'], number>>;
  /** The first rows set aside, as lines for a person. */
  readonly first: readonly string[];
  close(): Promise<void>;
};

const mostShown = 10;

/** Opens the report anew; throws where it cannot be written. */
export async function openReport(path: string): Promise<Report> {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  const counts = { SET_ASIDE: 0, MATCHED: 0, LOOK_ALIKE: 0 };
  const first: string[] = [];
  return {
    counts,
    first,
    add(file, finding) {
      counts[finding.is]++;
      const { line, is, field, reason } = finding;
      if (is === 'SET_ASIDE' && first.length < mostShown)
        first.push(`${file}:${line} ${field === '' ? '' : `${field}: `}${reason}`);
      stream.write(`${JSON.stringify({ file, line, is, field, reason })}\n`);
    },
    async close() {
      stream.end();
      await finished(stream);
    },
  };
}
