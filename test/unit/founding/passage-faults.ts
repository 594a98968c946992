import { formatPassage, liesIn, type Passage, paragraphsOf } from '../../../tools/passages.js';

/** What is wrong with a passage of this text; nothing, if it is whole words of the paragraph that it tells. */
export function passageFaults(text: string, passage: Passage): string[] {
  const { start, end, paragraph } = passage;
  const insideWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  const words = text.slice(start, end);
  const actual = paragraphsOf(text).find((each) => liesIn(passage, each))?.paragraph;
  const found: [boolean, string][] = [
    [start < 0 || end > text.length, `is outside of ${text.length}`],
    [!/[\p{L}\p{N}]/u.test(words), 'holds no word'],
    [insideWord(start), 'begins inside a word'],
    [insideWord(end), 'ends inside a word'],
    [words !== words.trim(), 'has blanks at an end'],
    [actual === undefined, 'lies in no paragraph'],
    [actual !== undefined && actual !== paragraph, `stands in paragraph ${actual}`],
  ];
  return found.filter(([is]) => is).map(([, what]) => `${formatPassage(passage)} ${what}`);
}
