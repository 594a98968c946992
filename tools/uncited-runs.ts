import { liesIn, overlap, type Passage, type Span, sentencesOf, wordsIn } from './passages.js';

/** Words of one sentence that follow one another and that no citation touches; `whole` if they are all of it. */
export type UncitedRun = Passage & { readonly words: readonly Span[]; readonly whole: boolean };

/** From how many words on a run can hold a statement of its own. */
export const clauseWords = 5;

/** What no span touches, run by run in the order of the text; a run ends with its sentence. */
export function uncitedRuns(text: string, cited: readonly Span[]): UncitedRun[] {
  return sentencesOf(text).flatMap((sentence) => {
    const runs: Span[][] = [[]];
    const all = wordsIn(text, sentence);
    for (const word of all) {
      if (cited.some((span) => overlap(span, word))) runs.push([]);
      else runs.at(-1)?.push(word);
    }
    return runs.flatMap((words) => {
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) return [];
      const { paragraph } = sentence;
      return [{ paragraph, start: first.start, end: last.end, words, whole: words.length === all.length }];
    });
  });
}

/** The runs of so many words and more, and whole sentences of fewer, that do not lie wholly in passages set aside. */
export function gaps(
  text: string,
  cited: readonly Span[],
  setAside: readonly Span[],
  least = clauseWords,
): UncitedRun[] {
  const isSetAside = (word: Span) => setAside.some((passage) => liesIn(word, passage));
  return uncitedRuns(text, cited).filter(
    ({ words, whole }) => (whole || words.length >= least) && !words.every(isSetAside),
  );
}
