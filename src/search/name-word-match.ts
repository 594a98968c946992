import type { NameMatch } from './name-match.js';
import { type Likeness, likenesses, type NamePair, pairNames } from './name-pairs.js';
import type { NameReading } from './name-reading.js';

const mostWords = 16;

// Each band lies below the one before it, the last two also below a weak alias that is equal as a whole.
const bands: Record<Likeness, readonly [lowest: number, highest: number]> = {
  SAME: [0.75, 0.9],
  BEGINS: [0.66, 0.74],
  SOUNDS: [0.5, 0.64],
  LETTERS: [0.3, 0.48],
};

/**
 * The match of a query whose every word stands for a word of the name, rated by the least like of them; else null, as
 * for a query of more than 16 words. Both may be divided into words differently (Hizb Allah, Hizballah).
 */
export function matchNameWords(query: NameReading, name: NameReading): NameMatch | null {
  if (query.tokens.length > mostWords) return null;
  const asDivided = rate(query.tokens, name.tokens, name.text);
  const queryWords = query.folded.split(' ');
  const nameWords = name.folded.split(' ');
  if (queryWords.length === nameWords.length) return asDivided;
  const asOneWord = rate([queryWords.join('')], [nameWords.join('')], name.text);
  return (asOneWord?.score ?? 0) > (asDivided?.score ?? 0) ? asOneWord : asDivided;
}

function rate(asked: readonly string[], words: readonly string[], name: string): NameMatch | null {
  const pairs = pairNames(asked, words);
  const leastLike = likenesses.findLast((likeness) => pairs?.some((pair) => pair.likeness === likeness));
  if (!pairs || !leastLike) return null;
  const [lowest, highest] = bands[leastLike];
  const score = lowest + (highest - lowest) * lettersFound(pairs, words);
  if (leastLike === 'SAME') return { score, why: [`every word is in "${name}"`] };

  const subject = (pair: NamePair) => (asked.length > 1 ? `"${pair.asked}" ` : '');
  const object = (pair: NamePair) => (words.length > 1 ? pair.found : name);
  const unlike = pairs.filter((pair) => pair.likeness !== 'SAME');
  return { score, why: unlike.map((pair) => subject(pair) + predicate(pair, object(pair))) };
}

/** The part of the name's letters that the query has, from 0 to 1. */
function lettersFound(pairs: readonly NamePair[], words: readonly string[]): number {
  const found = pairs.map((pair) => {
    const longer = Math.max(pair.asked.length, pair.found.length);
    return pair.found.length * (1 - pair.lettersApart / longer);
  });
  return found.reduce((sum, letters) => sum + letters, 0) / words.join('').length;
}

function predicate({ likeness, lettersApart }: NamePair, word: string): string {
  if (likeness === 'BEGINS') return `begins "${word}"`;
  if (likeness === 'SOUNDS') return `sounds like "${word}"`;
  return lettersApart === 1
    ? `1 letter differs from "${word}"`
    : `${lettersApart} letters differ from "${word}"`;
}
