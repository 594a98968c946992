import { type ActorStore, createActorStore } from './actors/actor-store.js';
import { type ClaimStore, createClaimStore } from './claims/claim-store.js';
import { type Clocks, createClocks } from './clocks.js';
import { createDatasetStore, type DatasetStore } from './dataset/dataset-store.js';
import type { LastCommit } from './dataset/last-commit.js';
import { createEventStore, type EventStore } from './events/event-store.js';
import { createParticipationStore, type ParticipationStore } from './events/participation-store.js';
import type { Graph } from './graph/run.js';
import { createIdentityStore, type IdentityStore } from './identities/identity-store.js';
import { createInherited, type Inherited } from './inherited.js';
import { createQuantityStore, type QuantityStore } from './quantities/quantity-store.js';
import { createRelationStore, type RelationStore } from './relations/relation-store.js';
import { createSearchStore, type SearchStore } from './search/search-store.js';
import type { LocalCopies } from './sources/local-copies.js';
import { createSourceStore, type SourceStore } from './sources/source-store.js';

/** What resolvers of one request work with. */
export type Context = {
  readonly requestId: string;
  /** Ids of the sources whose word alone counts, by field. */
  readonly narrowedTo: Inherited<readonly string[]>;
  /** Valid time and known time, by field. */
  readonly clocks: Clocks;
  readonly actors: ActorStore;
  readonly relations: RelationStore;
  readonly claims: ClaimStore;
  readonly events: EventStore;
  readonly participations: ParticipationStore;
  readonly quantities: QuantityStore;
  readonly identities: IdentityStore;
  readonly sources: SourceStore;
  readonly localCopies: LocalCopies;
  readonly search: SearchStore;
  readonly dataset: DatasetStore;
};

/** What lives as long as the service does. */
export type Services = {
  readonly graph: Graph;
  readonly localCopies: LocalCopies;
  readonly lastCommit: LastCommit;
};

/** Fresh stores for one request, so that what they keep is never another caller's; their statements end with the signal. */
export function createContext(
  { graph, localCopies, lastCommit }: Services,
  { requestId, signal }: { requestId: string; signal?: AbortSignal },
): Context {
  const run = graph.reader(signal);
  const actors = createActorStore(run);
  return {
    requestId,
    narrowedTo: createInherited(),
    clocks: createClocks(lastCommit),
    actors,
    relations: createRelationStore(run, actors),
    claims: createClaimStore(run),
    events: createEventStore(run),
    participations: createParticipationStore(run, actors),
    quantities: createQuantityStore(run),
    identities: createIdentityStore(run),
    sources: createSourceStore(run),
    localCopies,
    search: createSearchStore(run, actors),
    dataset: createDatasetStore(run),
  };
}
