import { distance } from 'fastest-levenshtein';
import { soundAlike } from './name-sound.js';

/** How a word of the query stands for a word of the name, best first. */
export const likenesses = ['SAME', 'BEGINS', 'SOUNDS', 'LETTERS'] as const;

/** One of `likenesses`. */
export type Likeness = (typeof likenesses)[number];

/** A folded word of the query beside the one of the name for which it stands, and the letters to change between them. */
export type NamePair = {
  readonly asked: string;
  readonly found: string;
  readonly likeness: Likeness;
  readonly lettersApart: number;
};

const fewestLetters = 4;

const isLike: Record<Likeness, (asked: string, word: string) => boolean> = {
  SAME: (asked, word) => asked === word,
  BEGINS: (asked, word) => word.startsWith(asked),
  SOUNDS: soundAlike,
  LETTERS: differInFewLetters,
};

/** Gives each asked word a word of its own in the name, the best likeness first; null when one is left without. */
export function pairNames(asked: readonly string[], name: readonly string[]): NamePair[] | null {
  const pairs: NamePair[] = [];
  const words = [...name];
  let unpaired = asked;
  for (const likeness of likenesses) {
    const left: string[] = [];
    for (const word of unpaired) {
      const index = words.findIndex((candidate) => isLike[likeness](word, candidate));
      const [found] = index < 0 ? [] : words.splice(index, 1);
      if (found === undefined) left.push(word);
      else pairs.push({ asked: word, found, likeness, lettersApart: distance(word, found) });
    }
    unpaired = left;
  }
  return unpaired.length === 0 ? pairs : null;
}

function differInFewLetters(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < fewestLetters || /\d/.test(a + b)) return false;
  const allowed = shorter <= 5 ? 1 : shorter <= 9 ? 2 : 3;
  return distance(a, b) <= allowed;
}
