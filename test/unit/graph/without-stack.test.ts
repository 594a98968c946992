import { expect, it } from 'vitest';
import { withoutStack } from '../../../src/graph/without-stack.js';

it('errors made at once have no stack, and those after them have', async () => {
  const limit = Error.stackTraceLimit;
  const { atOnce, later } = withoutStack(() => ({
    atOnce: new Error('at once'),
    later: Promise.resolve().then(() => new Error('later')),
  }));
  expect(atOnce.stack).toBe('Error: at once');
  expect((await later).stack).toContain('without-stack.test.ts');
  expect(Error.stackTraceLimit).toBe(limit);
});

it('what is thrown is thrown on, and stacks are back', () => {
  expect(() =>
    withoutStack(() => {
      throw new TypeError('thrown');
    }),
  ).toThrow('thrown');
  expect(new Error('after').stack).toContain('without-stack.test.ts');
});
