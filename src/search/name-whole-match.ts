import type { NameMatch } from './name-match.js';
import type { NameReading } from './name-reading.js';

/** The match of a query that is the name but for spelling, script, article or order of words; else null. */
export function matchWholeName(query: NameReading, name: NameReading): NameMatch | null {
  const { text } = name;
  if (query.text === text) return { score: 1, why: [`same text as "${text}"`] };
  if (unspaced(query.folded) === unspaced(name.folded)) {
    const latin = isLatin(query.text) && isLatin(text);
    const but = latin ? 'apart from case, marks and punctuation' : 'once both are in Latin letters';
    return { score: 0.97, why: [`equals "${text}" ${but}`] };
  }
  if (inOrder(query.tokens) === inOrder(name.tokens)) {
    return { score: 0.95, why: [`equals "${text}" apart from the article`] };
  }
  if (inOrder(query.tokens.toSorted()) === inOrder(name.tokens.toSorted())) {
    return { score: 0.92, why: [`same words as "${text}" in another order`] };
  }
  return null;
}

function unspaced(folded: string): string {
  return folded.replaceAll(' ', '');
}

function isLatin(text: string): boolean {
  return !/(?![\p{Script=Latin}\p{Script=Common}])\p{Letter}/u.test(text);
}

function inOrder(tokens: readonly string[]): string {
  return tokens.join(' ');
}
