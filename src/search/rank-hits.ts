import type { Actor } from '../actors/actor.js';
import type { AliasStrength } from '../vocabulary/words.js';
import { scoreName } from './name-score.js';
import type { SearchHit } from './search-hit.js';

/** A spelling that the database found for a search. */
export type Candidate = { readonly actor: Actor; readonly text: string; readonly strength: AliasStrength };

/** From here on all words of the query are words of the name, whatever the strength of the alias. */
const leastWithSameWords = 0.75;

/** The best spelling of each actor, the best actor first, equal scores by id; spellings that do not fit are left out. */
export function rankHits(text: string, candidates: readonly Candidate[], fuzzy: boolean): SearchHit[] {
  const best = new Map<string, SearchHit>();
  for (const { actor, text: matched, strength } of candidates) {
    if (!fuzzy && (scoreName(text, matched)?.score ?? 0) < leastWithSameWords) continue;
    const match = scoreName(text, matched, strength);
    if (!match || match.score <= (best.get(actor.id)?.score ?? 0)) continue;
    best.set(actor.id, { actor, score: match.score, matched, why: match.why });
  }
  return [...best.values()].sort(
    (one, other) => other.score - one.score || (one.actor.id < other.actor.id ? -1 : 1),
  );
}
