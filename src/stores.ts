import { createActorStore } from './actors/actor-store.js';
import { createBalanceStore } from './balance/balance-store.js';
import type { Chances } from './chances.js';
import { createChangeStore } from './changes/change-store.js';
import { createClaimStore } from './claims/claim-store.js';
import { createDatasetStore } from './dataset/dataset-store.js';
import { createDyadStore } from './dyads/dyad-store.js';
import { createEventStore } from './events/event-store.js';
import { createParticipationStore } from './events/participation-store.js';
import type { Graph, Run } from './graph/run.js';
import { createIdentityStore } from './identities/identity-store.js';
import { createNeighborhoodStore } from './neighborhood/neighborhood-store.js';
import { createPathStore } from './paths/path-store.js';
import { createQuantityStore } from './quantities/quantity-store.js';
import { relationFrom } from './relations/relation-columns.js';
import { createRelationStore } from './relations/relation-store.js';
import { createSearchStore } from './search/search-store.js';
import { createSourceStore } from './sources/source-store.js';
import { createTableStore } from './tables/table-store.js';
import { createTimelineStore } from './timeline/timeline-store.js';

/** What stores are made of; `run` sends what ends with the signal. */
export type StoreParts = {
  readonly graph: Graph;
  readonly run: Run;
  readonly signal: AbortSignal | undefined;
  readonly chances: Chances;
  onTimeOver(): void;
};
type Others = { readonly actors: ReturnType<typeof createActorStore> };

const makers = {
  actors: ({ run }: StoreParts) => createActorStore(run),
  relations: ({ run }: StoreParts, { actors }: Others) => createRelationStore(run, actors),
  claims: ({ run }: StoreParts) => createClaimStore(run),
  events: ({ run }: StoreParts) => createEventStore(run),
  participations: ({ run }: StoreParts, { actors }: Others) => createParticipationStore(run, actors),
  quantities: ({ run }: StoreParts) => createQuantityStore(run),
  identities: ({ run }: StoreParts) => createIdentityStore(run),
  sources: ({ run }: StoreParts) => createSourceStore(run),
  search: ({ run }: StoreParts, { actors }: Others) => createSearchStore(run, actors),
  paths: ({ graph, run, signal, chances, onTimeOver }: StoreParts) =>
    createPathStore(graph, run, { signal, onTimeOver, onChoice: () => chances.note('ANY_OF_EQUALS') }),
  neighborhood: ({ run }: StoreParts, { actors }: Others) =>
    createNeighborhoodStore(run, actors, relationFrom),
  dataset: ({ run }: StoreParts) => createDatasetStore(run),
  changes: ({ run }: StoreParts) => createChangeStore(run),
  dyads: ({ run }: StoreParts) => createDyadStore(run),
  timelines: ({ run }: StoreParts) => createTimelineStore(run),
  tables: ({ run }: StoreParts, { actors }: Others) => createTableStore(run, actors),
  balance: ({ graph, run, signal, onTimeOver }: StoreParts) =>
    createBalanceStore(run, graph, { signal, onTimeOver }, relationFrom),
};

/** What is read for one request, each thing once. */
export type Stores = { readonly [Name in keyof typeof makers]: ReturnType<(typeof makers)[Name]> };

const held = Symbol('parts and stores');
type Holder = Others & {
  readonly [held]: { readonly parts: StoreParts; readonly made: Map<string, object> };
};

// On a prototype: Apollo copies a context with its own properties, which would make all stores, and twice.
const whenAsked: object = Object.defineProperties(
  {},
  Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, { get: getter(name, make) }])),
);

/** Stores that have read nothing yet, each made when it is first asked for: few requests need more than two. Copies of what comes share them. */
export function createStores(parts: StoreParts): Stores {
  return Object.assign(Object.create(whenAsked), { [held]: { parts, made: new Map() } });
}

function getter(name: string, make: (parts: StoreParts, others: Others) => object) {
  return function store(this: Holder): object {
    const { parts, made } = this[held];
    const store = made.get(name) ?? make(parts, this);
    made.set(name, store);
    return store;
  };
}
