import { describe, expect, it } from 'vitest';
import { type DataProblem, formatProblem, inReadingOrder, soundly } from '../../../src/data-set/problem.js';

const at = (file: string, line: number, column?: number): DataProblem => ({
  file,
  line,
  ...(column === undefined ? {} : { column }),
  path: 'actors.us',
  message: 'kind is missing',
});

describe('a problem', () => {
  it('is one line with its file, line, path and reason', () => {
    expect(formatProblem(at('actors.yaml', 12, 3))).toBe('actors.yaml:12 actors.us: kind is missing');
  });

  it('is told without a path where it has none', () => {
    expect(formatProblem({ ...at('actors.yaml', 1), path: '' })).toBe('actors.yaml:1 kind is missing');
  });

  it('comes by file, then line, then column', () => {
    const sorted = [at('a', 2), at('a', 10, 1), at('a', 10, 20), at('b', 1)];
    expect(inReadingOrder(sorted.toReversed())).toEqual(sorted);
  });
});

describe('reading soundly', () => {
  it('gives what was read when nothing was reported', () => {
    expect(
      soundly(
        () => {},
        () => 5,
      ),
    ).toBe(5);
  });

  it('gives nothing when something was reported, and passes the report on', () => {
    const told: string[] = [];
    const read = soundly(
      (_place, message) => told.push(message),
      (report) => {
        report(at('a', 1), 'wrong');
        return 5;
      },
    );
    expect(read).toBeNull();
    expect(told).toEqual(['wrong']);
  });
});
