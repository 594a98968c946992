import { describe, expect, it } from 'vitest';
import { keyMistakes, writeKey } from '../../../src/writing/write-key.js';

const digestOf = (asked: object, mutation = 'recordClaim') => writeKey('key', mutation, asked).digest;

describe('the digest of a request', () => {
  it('is the same for the same arguments, an argument that is null being one left out', () => {
    const asked = { input: { stance: 'AFFIRMS', via: [{ id: 'actor:us' }] } };
    expect(digestOf(asked)).toBe(digestOf(structuredClone(asked)));
    expect(digestOf({ input: { ...asked.input, claimed: null, madeAt: undefined } })).toBe(digestOf(asked));
  });

  it('is another for another value, another order of a list and another mutation', () => {
    const digests = [
      digestOf({ via: ['a', 'b'] }),
      digestOf({ via: ['b', 'a'] }),
      digestOf({ via: ['a'] }),
      digestOf({ via: ['a'] }, 'retractClaim'),
      digestOf({ inferred: false }),
      digestOf({}),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

it.each([
  [0, false],
  [1, true],
  [200, true],
  [201, false],
])('a key of %i characters is right: %s', (length, isRight) => {
  expect(keyMistakes(writeKey('k'.repeat(length), 'recordClaim', {})).length === 0).toBe(isRight);
});
