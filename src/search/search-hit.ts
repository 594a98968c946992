import type { Actor } from '../actors/actor.js';

/** One actor found by a search; `why` begins with the strongest reason. */
export type SearchHit = {
  readonly actor: Actor;
  readonly score: number;
  readonly matched: string;
  readonly why: readonly string[];
};
