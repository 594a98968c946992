import type { Actor } from '../../../src/actors/actor.js';
import type { SearchHit } from '../../../src/search/search-hit.js';

/** A named actor without anything to it, but for `changes`. */
export function anyActor(changes: Partial<Actor> = {}): Actor {
  return {
    id: 'actor:north',
    kind: 'STATE',
    named: true,
    name: 'North',
    describedAs: null,
    existence: null,
    formerIds: [],
    ...changes,
  };
}

/** A hit of this score on the actor with this key. */
export function anyHit(key: string, score: number): SearchHit {
  return { actor: anyActor({ id: `actor:${key}` }), score, matched: key, why: ['it is so'] };
}
