import { GraphError } from '../graph/graph-error.js';
import { type CountRelationsParams, countRelations } from '../graph/queries.generated.js';
import type { Graph, Run } from '../graph/run.js';
import { settleOnAbort } from '../graph/settle-on-abort.js';
import { type Invalid, invalid } from '../node/invalid.js';
import type { AsOf } from '../standing/as-of.js';
import type { Analytics } from './analytics.js';
import { type AnalyticsUnavailable, analyticsUnavailable } from './analytics-unavailable.js';
import type { Projection, ProjectionAsked } from './projection.js';

/** Of which relations, at which time, and in which version of the data, with how many relations in all. */
export type GraphAsked = {
  readonly filter: CountRelationsParams;
  readonly asOf: AsOf;
  readonly dataVersion: number;
  readonly relationsInAll: number;
};

/** Statements for one analysis and until when they may run. */
export type Working = { readonly run: Run; readonly signal: AbortSignal };

/** For whom an analysis runs; `allow` has the request wait so long, `onTimeOver` hears that it ended early. */
export type AnalysisParts = {
  readonly graph: Pick<Graph, 'reader'>;
  readonly analytics: Analytics;
  readonly signal: AbortSignal | undefined;
  readonly allow: ((ms: number) => void) | undefined;
  readonly onTimeOver: () => void;
};

/** Analyses of one request. */
export type Analysis = {
  readonly limits: Analytics['limits'];
  /** Works on a projection in the database. */
  onProjection<Params extends object, Result>(
    asked: GraphAsked,
    projection: Pick<ProjectionAsked<Params>, 'query' | 'params'>,
    work: (working: Working & { projection: Projection; engine: string }) => Promise<Result>,
  ): Promise<Result | AnalyticsUnavailable | Invalid>;
  /** Works in the service, which needs nothing of the database but its relations. */
  inService<Result>(
    asked: GraphAsked,
    work: (working: Working) => Promise<Result>,
  ): Promise<Result | Invalid>;
};

/** How much longer than an analysis a request may take, so that it can tell that the time was over. */
const slackMs = 2_000;

/** Analyses for one request, which end when it does. */
export function createAnalysis({ graph, analytics, signal, allow, onTimeOver }: AnalysisParts): Analysis {
  const { limits, projections, turns } = analytics;
  const { timeoutMs, maxRelations, atOnce } = limits;

  const bounded = async <Result>(
    asked: GraphAsked,
    work: (working: Working) => Promise<Result>,
  ): Promise<Result | Invalid> => {
    allow?.(timeoutMs + slackMs);
    const deadline = AbortSignal.timeout(timeoutMs);
    const until = signal ? AbortSignal.any([signal, deadline]) : deadline;
    const run = graph.reader(until, { timeoutMs });
    let begun = false;
    try {
      const tooMany = await tooManyRelations(asked, maxRelations, run);
      if (tooMany) return tooMany;
      // Whoever goes away is not waited for, but the turn is over only when the database is rid of the projection.
      const turn = turns.take(() => {
        begun = true;
        return work({ run, signal: until });
      }, until);
      return await settleOnAbort(turn, until);
    } catch (error) {
      if (signal?.aborted) throw error;
      if (kindOf(error) === 'tooLarge') return tooLarge;
      if (!deadline.aborted && kindOf(error) !== 'timeout') throw error;
      onTimeOver();
      return begun ? tookTooLong(timeoutMs) : waitedTooLong(timeoutMs, atOnce);
    }
  };

  return {
    limits,
    inService: bounded,
    onProjection: (asked, projection, work) =>
      bounded(asked, async ({ run, signal: until }) => {
        const version = await analytics.version();
        if (version === null) return analyticsUnavailable(null);
        try {
          return await projections.use(
            { ...projection, dataVersion: asked.dataVersion },
            async (made) =>
              made.nodes === 0
                ? nothingFits
                : work({ run, signal: until, projection: made, engine: `gds ${version}` }),
            until,
          );
        } catch (error) {
          if (kindOf(error) === 'missing') return analyticsUnavailable(version);
          throw error;
        }
      }),
  };
}

/** That no relation is left to work with. */
export const nothingFits: Invalid = invalid(
  ['where'],
  'No relation fits, so that there is nothing to work with; right would be a wider where, or another time.',
);

const tooLarge: Invalid = invalid(
  ['where'],
  'The relations that fit need more memory than the database has free; right would be a narrower where, or a database with more.',
);

function tookTooLong(timeoutMs: number): Invalid {
  return invalid(
    ['where'],
    `It was not worked out within ${timeoutMs / 1_000} s; right would be a narrower where, or a longer ANALYTICS_TIMEOUT_MS.`,
  );
}

function waitedTooLong(timeoutMs: number, atOnce: number): Invalid {
  return invalid(
    ['where'],
    `It was not begun within ${timeoutMs / 1_000} s, because others were worked out, of which there may be ${atOnce} at once; right would be to ask again later, or a higher ANALYTICS_AT_ONCE.`,
  );
}

async function tooManyRelations(
  { filter, relationsInAll }: GraphAsked,
  most: number,
  run: Run,
): Promise<Invalid | null> {
  if (relationsInAll <= most) return null;
  const total = (await run(countRelations, filter))[0]?.total ?? 0;
  if (total <= most) return null;
  return invalid(
    ['where'],
    `${total} relations fit; right would be at most ${most}: a narrower where, or a higher ANALYTICS_MAX_RELATIONS.`,
  );
}

function kindOf(error: unknown): GraphError['kind'] | null {
  return error instanceof GraphError ? error.kind : null;
}
