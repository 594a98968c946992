import { describe, expect, it } from 'vitest';
import { readSetAside } from '../../../tools/set-aside.js';

describe('a list of passages set aside', () => {
  it('tells of each where it is and why', () => {
    expect(readSetAside('- { at: "12:2772-2803", why: "Said again later." }')).toEqual([
      { paragraph: 12, start: 2772, end: 2803, why: 'Said again later.' },
    ]);
    expect(readSetAside('# None yet.\n')).toEqual([]);
  });

  it.each([
    ['that is no list', 'at: "1:0-5"', /expected a list/],
    ['with a passage out of form', '- { at: 1-5, why: "A reason." }', /"at":"1-5".*expected \{ at:/],
    ['with a passage that has no reason', '- { at: "1:0-5" }', /expected \{ at:/],
    ['with a passage that has a blank reason', '- { at: "1:0-5", why: " " }', /expected \{ at:/],
    ['with an entry that is no mapping', '- 1:0-5', /expected \{ at:/],
  ])('is refused %s', (_, yaml, reason) => {
    expect(() => readSetAside(yaml)).toThrow(reason);
  });
});
