import { foldName, longestName } from './name-fold.js';
import { tokensOfFold } from './name-tokens.js';

/** A name made ready to be compared; `text` is fit to be shown, cut to `longestName` and free of control characters. */
export type NameReading = {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly string[];
};

/** Reads any text as a name; one without letters or digits has neither fold nor tokens. */
export function readName(name: string): NameReading {
  const text = name
    .slice(0, longestName)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  const folded = foldName(text);
  return { text, folded, tokens: tokensOfFold(folded) };
}
