import type { ActorStore } from '../actors/actor-store.js';
import { aliasCandidates } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { knownWord } from '../vocabulary/known-word.js';
import { type ActorKind, aliasStrengths } from '../vocabulary/words.js';
import { luceneQuery } from './lucene-query.js';
import { rankHits } from './rank-hits.js';
import type { SearchHit } from './search-hit.js';

/** What to look for: `kinds` null means all. */
export type SearchFor = {
  readonly text: string;
  readonly kinds: readonly ActorKind[] | null;
  readonly fuzzy: boolean;
};

/** More spellings than these are not scored; the likeliest by words and sounds in common come first. */
const mostCandidates = 400;

/** Finds actors by name for one request. */
export function createSearchStore(run: Run, actors: Pick<ActorStore, 'keepFrom'>) {
  return {
    /** Best first; none for a text without letters or digits. */
    async find({ text, kinds, fuzzy }: SearchFor): Promise<SearchHit[]> {
      const lucene = luceneQuery(text);
      if (lucene === null) return [];
      const rows = await run(aliasCandidates, { lucene, kindIn: kinds, most: mostCandidates });
      const candidates = rows.map((row) => ({
        actor: actors.keepFrom(row, 'actor'),
        text: row.text,
        strength: knownWord(aliasStrengths, row.strength),
      }));
      return rankHits(text, candidates, fuzzy);
    },
  };
}

/** What `createSearchStore` makes. */
export type SearchStore = ReturnType<typeof createSearchStore>;
