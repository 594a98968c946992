import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createRowMeter } from '../../../src/import/row-meter.js';

/** A meter on a clock that is set by hand, and what it has written. */
function aMeter(size: number) {
  let now = 0;
  const stream = new PassThrough({ encoding: 'utf8' });
  return {
    meter: createRowMeter(stream, 'votes.csv', size, () => now),
    at: (seconds: number) => {
      now = seconds * 1_000;
    },
    written: () => (stream.read() as string | null) ?? '',
  };
}

describe('how far a file is read, where no terminal is', () => {
  it('is told each 5 seconds with share, rows, rate and the time left', () => {
    const { meter, at, written } = aMeter(1_000);
    at(4);
    meter.advance(100, 400);
    expect(written()).toBe('');
    at(10);
    meter.advance(100, 600);
    expect(written()).toBe('votes.csv: 20 %, 1000 rows, 100 a second, 40 s left\n');
    at(12);
    meter.advance(100, 10);
    expect(written()).toBe('');
  });

  it('is told at the end with the time that it took', () => {
    const { meter, at, written } = aMeter(1_000);
    at(90);
    meter.advance(1_000, 900);
    written();
    meter.done();
    expect(written()).toBe('votes.csv: 900 rows in 1 min 30 s, 10 a second\n');
  });

  it('does not stumble over an empty file', () => {
    const { meter, written } = aMeter(0);
    meter.done();
    expect(written()).toBe('votes.csv: 0 rows in 0 s, 0 a second\n');
  });
});
