import { type ActorRef, type ActorResult, findActor } from './actors/find-actor.js';
import { type Analysis, createAnalysis } from './analytics/analysis.js';
import type { Analytics } from './analytics/analytics.js';
import { type Chances, createChances } from './chances.js';
import { type Clocks, createClocks } from './clocks.js';
import type { LastCommit } from './dataset/last-commit.js';
import type { WriteState } from './errors.js';
import { GraphError } from './graph/graph-error.js';
import { notedGraph } from './graph/noted-graph.js';
import type { Observe } from './graph/observed.js';
import type { Graph } from './graph/run.js';
import { createInherited, type Inherited } from './inherited.js';
import { createLoadTimes, type LoadTimes } from './load-times.js';
import type { LocalCopies } from './sources/local-copies.js';
import { createStores, type Stores } from './stores.js';
import type { WriteKey } from './writing/write-key.js';
import { type Outcome, type Work, writeOnce } from './writing/write-once.js';

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
  const fresh = () => createStores({ graph, run, signal, chances, onTimeOver });
  const stores = fresh();
  const own: Omit<Context, keyof Stores> = {
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
  return Object.assign(stores, own);
}
