import { readName } from './name-reading.js';
import { soundKeys } from './name-sound.js';

/** Under what a name is kept in the index, and a query looks for it: letters of a to z, digits and blanks only. */
export type NameTerms = {
  readonly folded: string;
  readonly tokens: readonly string[];
  readonly sounds: readonly string[];
};

const mostTokens = 16;

/**
 * The terms of an alias to store, or of a query to ask with. A word or sound in common makes a candidate for `scoreName`;
 * a beginning or a misspelling may have none, and is found by prefix or edit distance on the words.
 */
export function candidateTerms(text: string): NameTerms {
  const { folded, tokens } = readName(text);
  const first = tokens.slice(0, mostTokens);
  // Heard as one word too, so that Hizb Allah and Hizballah find each other.
  const heard = [...first, folded.replaceAll(' ', '')].flatMap(soundKeys);
  return { folded, tokens: first, sounds: [...new Set(heard)] };
}
