import { describe, expect, it } from 'vitest';
import { whenAtHand } from '../../src/at-hand.js';

describe('a value that may have to be waited for', () => {
  it('is gone on with at once where it is at hand, and later where it is not', async () => {
    expect(whenAtHand(2, (value) => value + 1)).toBe(3);
    const later = whenAtHand(Promise.resolve(2), (value) => value + 1);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toBe(3);
  });

  it('hands on why it never came', async () => {
    const failed = whenAtHand(Promise.reject(new Error('gone')), () => 'unreachable');
    await expect(failed).rejects.toThrow('gone');
  });
});
