import { closest, distance } from 'fastest-levenshtein';

/** The valid word that was probably meant, or null when none is near; case is no difference. */
export function nearestWord(text: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const folded = text.toLowerCase();
  const byFolded = new Map(words.map((word) => [word.toLowerCase(), word]));
  const found = closest(folded, [...byFolded.keys()]);
  return distance(folded, found) <= allowedDistance(folded.length) ? (byFolded.get(found) ?? null) : null;
}

/** The end of a sentence on a wrong word: the near one, else all there are, or the least far ones of too many to read. */
export function insteadOf(text: string, words: readonly string[]): string {
  const near = nearestWord(text, words);
  if (near !== null) return `; did you mean ${near}?`;
  if (words.length === 0) return '';
  if (words.length <= 20) return `; there are ${words.join(', ')}`;
  const folded = text.toLowerCase();
  const far = (word: string) => distance(folded, word.toLowerCase());
  const nearest = words.toSorted((a, b) => far(a) - far(b)).slice(0, 3);
  return `; the nearest of ${words.length} are ${nearest.join(', ')}`;
}

function allowedDistance(length: number): number {
  if (length <= 3) return 1;
  return length <= 8 ? 2 : 3;
}
