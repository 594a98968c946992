import { type ActorStore, createActorStore } from './actors/actor-store.js';
import { type ActorRef, type ActorResult, findActor } from './actors/find-actor.js';
import { type Analysis, createAnalysis } from './analytics/analysis.js';
import type { Analytics } from './analytics/analytics.js';
import { type BalanceStore, createBalanceStore } from './balance/balance-store.js';
import { type Chances, createChances } from './chances.js';
import { type ChangeStore, createChangeStore } from './changes/change-store.js';
import { type ClaimStore, createClaimStore } from './claims/claim-store.js';
import { type Clocks, createClocks } from './clocks.js';
import { createDatasetStore, type DatasetStore } from './dataset/dataset-store.js';
import type { LastCommit } from './dataset/last-commit.js';
import { createDyadStore, type DyadStore } from './dyads/dyad-store.js';
import type { WriteState } from './errors.js';
import { createEventStore, type EventStore } from './events/event-store.js';
import { createParticipationStore, type ParticipationStore } from './events/participation-store.js';
import { GraphError } from './graph/graph-error.js';
import { notedGraph } from './graph/noted-graph.js';
import type { Observe } from './graph/observed.js';
import type { Graph, Run } from './graph/run.js';
import { createIdentityStore, type IdentityStore } from './identities/identity-store.js';
import { createInherited, type Inherited } from './inherited.js';
import { createLoadTimes, type LoadTimes } from './load-times.js';
import { createNeighborhoodStore, type NeighborhoodStore } from './neighborhood/neighborhood-store.js';
import { createPathStore, type PathStore } from './paths/path-store.js';
import { createQuantityStore, type QuantityStore } from './quantities/quantity-store.js';
import { relationFrom } from './relations/relation-columns.js';
import { createRelationStore, type RelationStore } from './relations/relation-store.js';
import { createSearchStore, type SearchStore } from './search/search-store.js';
import type { LocalCopies } from './sources/local-copies.js';
import { createSourceStore, type SourceStore } from './sources/source-store.js';
import { createTableStore, type TableStore } from './tables/table-store.js';
import { createTimelineStore, type TimelineStore } from './timeline/timeline-store.js';
import type { WriteKey } from './writing/write-key.js';
import { type Outcome, type Work, writeOnce } from './writing/write-once.js';

/** What is read for one request, each thing once. */
type Stores = {
  readonly actors: ActorStore;
  readonly relations: RelationStore;
  readonly claims: ClaimStore;
  readonly events: EventStore;
  readonly participations: ParticipationStore;
  readonly quantities: QuantityStore;
  readonly identities: IdentityStore;
  readonly sources: SourceStore;
  readonly search: SearchStore;
  readonly paths: PathStore;
  readonly neighborhood: NeighborhoodStore;
  readonly dataset: DatasetStore;
  readonly changes: ChangeStore;
  readonly dyads: DyadStore;
  readonly timelines: TimelineStore;
  readonly tables: TableStore;
  readonly balance: BalanceStore;
};

/** What resolvers of one request work with. */
export type Context = Stores & {
  readonly requestId: string;
  /** Ids of the sources whose word alone counts, by field. */
  readonly narrowedTo: Inherited<readonly string[]>;
  /** Valid time and known time, by field. */
  readonly clocks: Clocks;
  /** Where the answer holds what differs from one load of the same data to the next. */
  readonly loadTimes: LoadTimes;
  /** What of the answer hung on time or on the database. */
  readonly chances: Chances;
  /** What takes the whole graph; its time is its own. */
  readonly analysis: Analysis;
  readonly localCopies: LocalCopies;
  /** The actor that a reference means, or why there is none. */
  findActor(ref: ActorRef): Promise<ActorResult>;
  writeOnce(request: WriteKey, prepare: () => Work | Promise<Work>): Promise<Outcome>;
  /** Stores that have read nothing yet. */
  freshStores(): Stores;
};

/** What lives as long as the service does. */
export type Services = {
  readonly graph: Graph;
  readonly analytics: Analytics;
  readonly localCopies: LocalCopies;
  readonly lastCommit: LastCommit;
};

/** For whom resolvers work; how far a write has come is noted in it. */
type Request = {
  readonly requestId: string;
  readonly signal?: AbortSignal;
  write?: WriteState;
  /** Puts its deadline off for work that is allowed to take longer. */
  allow?(ms: number): void;
  readonly notes?: { readonly observe: Observe } | undefined;
};

type Noting = {
  readonly signal: AbortSignal | undefined;
  readonly chances: Chances;
  onTimeOver(): void;
};

/** Fresh stores for one request, so that what they keep is never another caller's; their statements end with the signal. */
export function createContext(
  { graph: shared, analytics, localCopies, lastCommit }: Services,
  request: Request,
): Context {
  const { requestId, signal, notes } = request;
  const graph = notes ? notedGraph(shared, notes.observe) : shared;
  const run = graph.reader(signal);
  const chances = createChances();
  const onTimeOver = () => chances.note('TIME_OVER');
  const fresh = () => createStores(graph, run, { signal, chances, onTimeOver });
  const stores = fresh();
  return {
    ...stores,
    requestId,
    narrowedTo: createInherited(),
    clocks: createClocks(lastCommit),
    loadTimes: createLoadTimes(),
    chances,
    analysis: createAnalysis({
      graph,
      analytics,
      signal,
      allow: request.allow && ((ms) => request.allow?.(ms)),
      onTimeOver,
    }),
    localCopies,
    findActor: (ref) => findActor(ref, stores),
    writeOnce(key, prepare) {
      request.write ??= 'AHEAD';
      return writeOnce(graph, key, prepare, () => {
        // It is answered already, as one that has written nothing more.
        if (signal?.aborted) throw new GraphError('aborted', 'the request ended before its write began');
        request.write = 'BEGUN';
      });
    },
    freshStores: fresh,
  };
}

function createStores(graph: Graph, run: Run, { signal, chances, onTimeOver }: Noting): Stores {
  const actors = createActorStore(run);
  return {
    actors,
    relations: createRelationStore(run, actors),
    claims: createClaimStore(run),
    events: createEventStore(run),
    participations: createParticipationStore(run, actors),
    quantities: createQuantityStore(run),
    identities: createIdentityStore(run),
    sources: createSourceStore(run),
    search: createSearchStore(run, actors),
    paths: createPathStore(graph, run, { signal, onTimeOver, onChoice: () => chances.note('ANY_OF_EQUALS') }),
    neighborhood: createNeighborhoodStore(run, actors, relationFrom),
    dataset: createDatasetStore(run),
    changes: createChangeStore(run),
    dyads: createDyadStore(run),
    timelines: createTimelineStore(run),
    tables: createTableStore(run, actors),
    balance: createBalanceStore(run, graph, { signal, onTimeOver }, relationFrom),
  };
}
