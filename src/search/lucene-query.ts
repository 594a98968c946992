import { candidateTerms } from './name-terms.js';

const leastLettersToMisspell = 4;

/** The Lucene query that finds what could be meant by a name; null for a text without letters or digits. */
export function luceneQuery(text: string): string | null {
  const { folded, tokens, sounds } = candidateTerms(text);
  if (tokens.length === 0) return null;
  // Terms hold letters a to z, digits and capitals of the sound keys alone, so that nothing in them is an operator.
  const joined = folded.replaceAll(' ', '');
  const words = [...new Set([...tokens, ...folded.split(' '), joined])].flatMap((word) => [
    `folded:${word}^4`,
    `folded:${word}*^2`,
    ...(word.length >= leastLettersToMisspell ? [`folded:${word}~2`] : []),
  ]);
  return [...words, ...sounds.map((sound) => `sounds:${sound}^2`)].join(' OR ');
}
