import { describe, expect, it } from 'vitest';
import { passageFaults } from './passage-faults.js';

const text = 'One two.\n\nThree four – five.\n';
const faults = (paragraph: number, start: number, end: number) =>
  passageFaults(text, { paragraph, start, end });

describe('what is wrong with a passage', () => {
  it('is nothing for whole words of one paragraph', () => {
    expect(faults(1, 0, 8)).toEqual([]);
    expect(faults(2, 10, 20)).toEqual([]);
  });

  it.each([
    ['lies beyond the text', faults(2, 23, 31), ['is outside of 29', 'has blanks', 'lies in no paragraph']],
    ['is empty', faults(1, 4, 4), ['holds no word']],
    ['ends before it begins', faults(1, 7, 4), ['holds no word']],
    ['is a dash', faults(2, 21, 22), ['holds no word']],
    ['begins or ends inside a word', faults(1, 1, 6), ['begins inside a word', 'ends inside a word']],
    ['takes in a blank', faults(1, 0, 4), ['has blanks at an end']],
    ['goes over two paragraphs', faults(1, 4, 15), ['lies in no paragraph']],
    ['tells another paragraph', faults(3, 10, 15), ['stands in paragraph 2']],
  ])('is told where it %s', (_, found, expected) => {
    expect(found).toEqual(expected.map((what) => expect.stringContaining(what)));
  });
});
