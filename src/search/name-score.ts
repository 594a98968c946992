import type { AliasStrength } from '../vocabulary/words.js';
import type { NameMatch } from './name-match.js';
import { readName } from './name-reading.js';
import { matchWholeName } from './name-whole-match.js';
import { matchNameWords } from './name-word-match.js';

const factors: Record<AliasStrength, number> = { NAME: 1, ALIAS: 0.95, PREVIOUS: 0.9, WEAK: 0.7 };

const caveats: Record<AliasStrength, readonly string[]> = {
  NAME: [],
  ALIAS: [],
  PREVIOUS: ['is a former name'],
  WEAK: ['is a weak alias'],
};

/** Rates how well the query fits one name of an actor and tells why, by the first rule that fits; null when none does. */
export function scoreName(query: string, name: string, strength: AliasStrength = 'NAME'): NameMatch | null {
  const asked = readName(query);
  const known = readName(name);
  if (asked.folded === '') return null;
  const match = matchWholeName(asked, known) ?? matchNameWords(asked, known);
  if (!match) return null;
  return {
    score: Number((match.score * factors[strength]).toFixed(4)),
    why: [...match.why, ...caveats[strength]],
  };
}
