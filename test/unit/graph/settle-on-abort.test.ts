import { describe, expect, it } from 'vitest';
import { settleOnAbort } from '../../../src/graph/settle-on-abort.js';

const never = new Promise<never>(() => {});

describe('work with a signal', () => {
  it('is itself without one, and ends as it ends while the signal is quiet', async () => {
    const { signal } = new AbortController();
    expect(await settleOnAbort(Promise.resolve(1), undefined)).toBe(1);
    expect(await settleOnAbort(Promise.resolve(1), signal)).toBe(1);
    await expect(settleOnAbort(Promise.reject(new Error('failed')), signal)).rejects.toThrow('failed');
  });

  it('is over when the signal is given, though it never ends', async () => {
    const stop = new AbortController();
    const over = expect(settleOnAbort(never, stop.signal)).rejects.toBe('enough');
    stop.abort('enough');
    await over;
    await expect(settleOnAbort(never, AbortSignal.abort('before'))).rejects.toBe('before');
  });

  it('may fail afterwards without anybody hearing of it', async () => {
    let fail: (error: Error) => void = () => {};
    const work = new Promise<never>((_resolve, reject) => {
      fail = reject;
    });
    const stop = new AbortController();
    const over = expect(settleOnAbort(work, stop.signal)).rejects.toBe('enough');
    stop.abort('enough');
    await over;
    fail(new Error('too late'));
    await new Promise(setImmediate);
  });
});
