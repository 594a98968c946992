import { expect, it } from 'vitest';
import { createTurns } from '../../../src/analytics/turns.js';

/** Work that goes on until it is told to end, and notes when it begins. */
function pieces(atOnce: number) {
  const turns = createTurns(atOnce);
  const begun: string[] = [];
  const endings = new Map<string, () => void>();
  const begin = (name: string, signal = new AbortController().signal) =>
    turns.take(() => {
      begun.push(name);
      return new Promise<string>((resolve) => endings.set(name, () => resolve(name)));
    }, signal);
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { turns, begun, begin, settle, end: (name: string) => endings.get(name)?.() };
}

it('has as many go on as may, and others in the order in which they came', async () => {
  const { begun, begin, end, settle } = pieces(2);
  const all = ['a', 'b', 'c', 'd'].map((name) => begin(name));
  await settle();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await settle();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) end(name);
  await settle();
  end('d');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});

it('passes over who has left, who has not begun', async () => {
  const { begun, begin, end, settle } = pieces(1);
  const leaving = new AbortController();
  const [first, second, third] = [begin('a'), begin('b', leaving.signal), begin('c')];
  leaving.abort(new Error('left'));
  await expect(second).rejects.toThrow('left');
  await expect(begin('d', leaving.signal)).rejects.toThrow('left');
  end('a');
  await first;
  await settle();
  expect(begun).toEqual(['a', 'c']);
  end('c');
  await third;
});

it('gives the turn on when work fails', async () => {
  const { turns, begin, end, settle } = pieces(1);
  const { signal } = new AbortController();
  await expect(turns.take(() => Promise.reject(new Error('failed')), signal)).rejects.toThrow('failed');
  const next = begin('a');
  await settle();
  end('a');
  expect(await next).toBe('a');
});
