import { GraphError } from '../graph/graph-error.js';
import { gdsVersion } from '../graph/queries.generated.js';
import type { Graph } from '../graph/run.js';
import type { AnalyticsLimits } from './analytics-limits.js';
import { createProjections, type Projections } from './projections.js';
import { createTurns, type Turns } from './turns.js';

/** What the analyses of all requests share. */
export type Analytics = {
  readonly limits: AnalyticsLimits;
  readonly projections: Projections;
  readonly turns: Turns;
  /** Version of the Graph Data Science that the database has; null where it has none. */
  version(): Promise<string | null>;
  /** Drops what an earlier process may have left in the database. */
  begin(): Promise<void>;
  /** Waits until all is dropped. */
  end(): Promise<void>;
};

/** Analyses of the graph behind this database. */
export function createAnalytics(graph: Pick<Graph, 'reader'>, limits: AnalyticsLimits): Analytics {
  const run = graph.reader();
  const projections = createProjections(graph, limits.timeoutMs);
  let known: string | null = null;
  const version = async () => {
    known ??= await run(gdsVersion, {}).then(([row]) => row?.version ?? null, nullIfMissing);
    return known;
  };
  return {
    limits,
    projections,
    turns: createTurns(limits.atOnce),
    version,
    async begin() {
      if ((await version()) !== null) await projections.sweep();
    },
    end: projections.close,
  };
}

function nullIfMissing(error: unknown): null {
  if (error instanceof GraphError && error.kind === 'missing') return null;
  throw error;
}
