import { describe, expect, it } from 'vitest';
import { checkOrder } from '../../../src/changes/check-order.js';
import type { AsOf } from '../../../src/standing/as-of.js';

const time = (validAt: string | null, knownAt: string): AsOf => ({ validAt, knownAt, reading: 'POSSIBLE' });
const [january, february] = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'];

describe('the order of two times', () => {
  it.each([
    [time(null, january), time(null, february)],
    [time('2003-01-01', january), time('2003-01-01', january)],
    [time('2020-01-01', january), time(null, january)],
    [time(null, january), time('1990-01-01', february)],
  ])('is right where neither clock runs backwards', (from, to) => {
    expect(() => checkOrder({ from, to })).not.toThrow();
  });

  it.each([
    [time(null, february), time(null, january), 'diff.from.knownAt'],
    [time('2004-01-01', january), time('2003-12-31', february), 'diff.from.validAt'],
  ])('is refused where one does, by its name', (from, to, argument) => {
    const refused = expect.objectContaining({
      message: expect.stringMatching(
        /^diff\.from\.\w+ is \S+, later than diff\.to\.\w+, \S+; right would be/,
      ),
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
    });
    expect(() => checkOrder({ from, to })).toThrow(refused);
  });
});
