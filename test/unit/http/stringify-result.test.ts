import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringifyResult, tellsErrors } from '../../../src/http/stringify-result.js';

it('an answer has the text that it would have as a whole, its errors first, then its data', () => {
  const part = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
  const result = fc.record(
    { errors: fc.array(part), data: fc.option(part), extensions: part },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(result, ({ errors, data, extensions }) => {
      const text = stringifyResult({ errors, data, extensions } as never);
      expect(text).toBe(`${JSON.stringify({ errors, data, extensions })}\n`);
    }),
  );
});

it('an answer with an error is told by its text from one that only speaks of errors', () => {
  const errors = [{ message: 'no' }];
  expect(tellsErrors(stringifyResult({ errors, data: { a: 1 } }))).toBe(true);
  expect(tellsErrors(stringifyResult({ errors }))).toBe(true);
  expect(tellsErrors(stringifyResult({ data: { errors: [] } }))).toBe(false);
});
