import { afterEach, describe, expect, it, vi } from 'vitest';
import { commitInstant, wallClock } from '../../../src/loader/start-commit.js';

afterEach(() => vi.useRealTimers());

describe('the instant of a commit', () => {
  it("is the clock's where nothing was committed before, or earlier", () => {
    expect(commitInstant('2030-01-01T00:00:00Z', null)).toBe('2030-01-01T00:00:00Z');
    expect(commitInstant('2030-01-01T00:00:01Z', '2030-01-01T00:00:00Z')).toBe('2030-01-01T00:00:01Z');
  });

  it.each([
    ['in the same second', '2030-01-01T00:00:00Z', '2030-01-01T00:00:01Z'],
    ['after a clock that runs behind', '2030-12-31T23:59:59Z', '2031-01-01T00:00:00Z'],
  ])('is one second after the last commit %s', (_, last, next) => {
    expect(commitInstant('2030-01-01T00:00:00Z', last)).toBe(next);
  });

  it('is told to the second', () => {
    vi.setSystemTime('2030-01-01T00:00:00.999Z');
    expect(wallClock()).toBe('2030-01-01T00:00:00Z');
  });
});
