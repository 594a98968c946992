import { closest, distance } from 'fastest-levenshtein';

/** The valid word that was probably meant, or null when none is near; case is no difference. */
export function nearestWord(text: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const folded = text.toLowerCase();
  const byFolded = new Map(words.map((word) => [word.toLowerCase(), word]));
  const found = closest(folded, [...byFolded.keys()]);
  return distance(folded, found) <= allowedDistance(folded.length) ? (byFolded.get(found) ?? null) : null;
}

/** The end of a sentence on a wrong word: the near one, else all there are when they are few enough to read. */
export function insteadOf(text: string, words: readonly string[]): string {
  const near = nearestWord(text, words);
  if (near !== null) return `; did you mean ${near}?`;
  return words.length > 0 && words.length <= 20 ? `; there are ${words.join(', ')}` : '';
}

function allowedDistance(length: number): number {
  if (length <= 3) return 1;
  return length <= 8 ? 2 : 3;
}
