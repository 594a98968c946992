import { describe, expect, it } from 'vitest';
import { formatPassage } from '../../../tools/passages.js';
import { gaps, uncitedRuns } from '../../../tools/uncited-runs.js';

const text = 'One two three four five six seven. Eight nine.\nTen eleven.';

/** The passage from the first of these words to the last. */
function passage(first: string, last = first) {
  return { start: text.indexOf(first), end: text.indexOf(last) + last.length };
}

const words = (runs: ReturnType<typeof uncitedRuns>) => runs.map(({ start, end }) => text.slice(start, end));

describe('what no citation touches', () => {
  it('is told run by run, each within its sentence', () => {
    const runs = uncitedRuns(text, [passage('three', 'four')]);
    expect(words(runs)).toEqual(['One two', 'five six seven', 'Eight nine', 'Ten eleven']);
    expect(runs.map(formatPassage)).toEqual(['1:0-7', '1:19-33', '1:35-45', '2:47-57']);
    expect(runs.map(({ whole }) => whole)).toEqual([false, false, true, true]);
  });

  it('is nothing where citations follow one another, however they overlap', () => {
    const cited = [passage('One', 'five'), passage('four', 'nine'), passage('Ten'), passage('eleven')];
    expect(uncitedRuns(text, cited)).toEqual([]);
  });
});

describe('a gap', () => {
  const cited = [passage('One', 'two'), passage('Ten')];

  it('is a run of five words, or a sentence of fewer that nobody cites', () => {
    expect(words(gaps(text, cited, []))).toEqual(['three four five six seven', 'Eight nine']);
    expect(words(gaps(text, [...cited, passage('three')], []))).toEqual(['Eight nine']);
    expect(words(gaps(text, cited, [], 1))).toContain('eleven');
  });

  it('is none where all of it is set aside, in one passage or in several', () => {
    const aside = [passage('three', 'five'), passage('six', 'seven'), passage('Eight', 'nine')];
    expect(gaps(text, cited, aside)).toEqual([]);
    expect(words(gaps(text, cited, aside.slice(1)))).toEqual(['three four five six seven']);
  });
});
