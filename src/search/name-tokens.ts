import { foldName } from './name-fold.js';

// The Arabic article before each kind of letter, as transliterations write it, and the English one.
const articles = new Set('al el il ul ar as ash at ath ad adh an az ur the'.split(' '));

/** The folded words of a name in their order, without articles unless there is nothing else. */
export function nameTokens(text: string): string[] {
  return tokensOfFold(foldName(text));
}

/** As `nameTokens`, of a name that is folded already. */
export function tokensOfFold(folded: string): string[] {
  const words = folded.split(' ').filter(Boolean);
  const telling = words.filter((word) => !articles.has(word));
  return telling.length > 0 ? telling : words;
}
