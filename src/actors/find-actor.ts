import { findActorById, idsOf, type NotFound, noActor, type Stores } from '../node/find-actor-by-id.js';
import type { SearchHit } from '../search/search-hit.js';
import type { Actor } from './actor.js';
import { decideByName } from './decide-by-name.js';

/** One way to name an actor. */
export type ActorRef = {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly wikidata?: string | null | undefined;
};
/** Several are meant; `candidates` come best first. */
type Ambiguous = { code: 'AMBIGUOUS'; message: string; path: string[]; candidates: readonly SearchHit[] };

/** One actor, or why not. */
export type ActorResult = Actor | NotFound | Ambiguous;

/** The actor that a reference means. */
export async function findActor(ref: ActorRef, stores: Stores): Promise<ActorResult> {
  if (typeof ref.id === 'string') return findActorById(ref.id, ['ref', 'id'], stores);
  if (typeof ref.wikidata === 'string')
    return (
      (await stores.actors.byExternalId('wikidata', ref.wikidata)) ??
      noActor('wikidata', ref.wikidata, ['ref', 'wikidata'], [])
    );
  return findByName(ref.name ?? '', stores);
}

async function findByName(name: string, stores: Stores): Promise<ActorResult> {
  const decision = decideByName(await find(name, stores));
  if (decision.is === 'ONE') return decision.hit.actor;
  if (decision.is === 'NONE') return noActor('name', name, ['ref', 'name'], decision.hits);
  const message = `"${name}" fits several actors equally well: ${idsOf(decision.hits)}; ask again with the id of one.`;
  return { code: 'AMBIGUOUS', message, path: ['ref', 'name'], candidates: decision.hits };
}

function find(text: string, { search }: Stores): Promise<SearchHit[]> {
  return search.find({ text, kinds: null, fuzzy: true });
}
