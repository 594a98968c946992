import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { romaniseName } from './name-romanise.js';

const leastSimilarity = 0.8;

/**
 * Keys under which the transliterations of one folded word meet, a few a word, none for a word with a digit. They find
 * candidates and promise nothing: Biden and Putin share theirs, and only `soundAlike` tells them apart.
 */
export function soundKeys(token: string): string[] {
  return keysOf(token, romaniseName(token));
}

/** Whether two folded words can be spellings of one sound; the shorter they are, the less may differ. */
export function soundAlike(a: string, b: string): boolean {
  const [some, others] = [romaniseName(a), romaniseName(b)];
  const mayVary = Math.min(a.length, b.length) > 3;
  if (!some.some((one) => others.some((other) => areClose(one, other, mayVary)))) return false;
  const keys = keysOf(b, others);
  return keysOf(a, some).some((key) => keys.includes(key));
}

function keysOf(token: string, readings: readonly string[]): string[] {
  if (/\d/.test(token)) return [];
  const codes = readings.flatMap((reading) => doubleMetaphone(reading));
  // An h after the first letter is heard or not, as in Tehran and Teheran.
  const keys = codes.map((code) => code.slice(0, 1) + code.slice(1).replaceAll('H', ''));
  return [...new Set(keys)].filter(Boolean);
}

function areClose(a: string, b: string, mayVary: boolean): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < 3) return false;
  if (leavesOutVowels(shorter, longer)) return true;
  return mayVary && 1 - distance(a, b) / longer.length >= leastSimilarity;
}

/** Whether the written word is the spoken one, all or part of its vowels unwritten, as in Arabic: mhmd for muhamad. */
function leavesOutVowels(written: string, spoken: string): boolean {
  let at = 0;
  for (const letter of spoken) {
    if (letter === written[at]) at += 1;
    else if (!'aiu'.includes(letter)) return false;
  }
  return at === written.length;
}
