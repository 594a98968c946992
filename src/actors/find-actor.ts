import type { SearchHit } from '../search/search-hit.js';
import type { SearchStore } from '../search/search-store.js';
import type { Actor } from './actor.js';
import type { ActorStore } from './actor-store.js';
import { decideByName } from './decide-by-name.js';

/** One way to name an actor. */
export type ActorRef = {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly wikidata?: string | null | undefined;
};
/** Where actors are looked for. */
type Stores = { readonly actors: ActorStore; readonly search: SearchStore };

/** No actor is meant; `nearest` come best first. */
type NotFound = { code: 'NOT_FOUND'; message: string; path: string[]; nearest: readonly SearchHit[] };
/** Several are meant; `candidates` come best first. */
type Ambiguous = { code: 'AMBIGUOUS'; message: string; path: string[]; candidates: readonly SearchHit[] };

/** One actor, or why not. */
export type ActorResult = Actor | NotFound | Ambiguous;

/** The actor that a reference means. */
export async function findActor(ref: ActorRef, stores: Stores): Promise<ActorResult> {
  if (typeof ref.id === 'string') {
    const key = ref.id.slice(ref.id.indexOf(':') + 1);
    return (await stores.actors.byId(ref.id)) ?? notFound('id', ref.id, await find(key, stores));
  }
  if (typeof ref.wikidata === 'string')
    return (
      (await stores.actors.byExternalId('wikidata', ref.wikidata)) ?? notFound('wikidata', ref.wikidata, [])
    );
  return findByName(ref.name ?? '', stores);
}

async function findByName(name: string, stores: Stores): Promise<ActorResult> {
  const decision = decideByName(await find(name, stores));
  if (decision.is === 'ONE') return decision.hit.actor;
  if (decision.is === 'NONE') return notFound('name', name, decision.hits);
  const message = `"${name}" fits several actors equally well; ask again with the id of one.`;
  return { code: 'AMBIGUOUS', message, path: ['ref', 'name'], candidates: decision.hits };
}

function find(text: string, { search }: Stores): Promise<SearchHit[]> {
  return search.find({ text, kinds: null, fuzzy: true });
}

function notFound(by: keyof ActorRef, given: string, hits: readonly SearchHit[]): NotFound {
  const nearest = hits.slice(0, 5);
  const hint = nearest.length > 0 ? '; nearest are those that follow' : '';
  return {
    code: 'NOT_FOUND',
    message: `No actor has the ${by} "${given}"${hint}.`,
    path: ['ref', by],
    nearest,
  };
}
