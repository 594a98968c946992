import type { Logger } from 'pino';
import { applySchema } from './graph/apply-schema.js';
import { createCircuitBreaker } from './graph/circuit-breaker.js';
import { type Connection, createDriver, openDriver } from './graph/driver.js';
import { planOf, planPlugIns } from './graph/plan-of.js';
import { countBatches, schemaStatements } from './graph/queries.generated.js';
import { createGraph, type Graph, type GraphOptions } from './graph/run.js';
import { warmCommit } from './graph/warm-commit.js';
import { warmPlans } from './graph/warm-plans.js';
import type { Progress } from './progress.js';
import { createMetrics, type Metrics } from './telemetry/metrics.js';
import { observeAll } from './telemetry/observe-all.js';
import { slowStatements } from './telemetry/slow-statements.js';
import { commitStatements } from './writing/commit-statements.js';

/** How the database of a service is reached and watched. */
export type ServiceDatabaseOptions = Pick<GraphOptions, 'onStatement'> & {
  connection: Connection;
  /** What a caller has to bring to write; null: nothing can be written. */
  writeToken: string | null;
  /** True has every read, and what a write sends, planned in the background, so that first requests do not wait for it. */
  planAhead?: boolean;
  /** From how many milliseconds on a statement is logged with its plan. */
  slowStatementMs: number;
  logger: Logger;
  progress: Progress;
};

/** The database of a running service: known to be away when it is, measured, and planned ahead whenever it comes back. */
export type ServiceDatabase = {
  readonly metrics: Metrics;
  /** The database with so many milliseconds for a read. */
  graph(timeoutMs: number): Graph;
  /** Has what may be asked be planned in the background, where that is wanted. */
  plan(): void;
  close(): Promise<void>;
};

/** A plan can take long on a busy machine; one that is cut short is lost, and the next try begins anew. */
const planningMs = 120_000;
const scrapeMs = 1_000;

/** Connects, and brings the database up to date; throws StartError with what to do. */
export async function openServiceDatabase(options: ServiceDatabaseOptions): Promise<ServiceDatabase> {
  const { connection, logger, slowStatementMs: slowMs, onStatement } = options;
  const { database } = connection;
  await prepare(options);
  const planning = new AbortController();
  let planned: Promise<void> | undefined;
  const breaker = createCircuitBreaker({
    connect: (checked) => createDriver(connection, checked),
    database,
    onChange(isOpen) {
      metrics.breaker(isOpen);
      if (isOpen) return logger.error('the database does not answer');
      logger.warn('the database answers again');
      plan();
    },
  });
  const metrics = createMetrics(async () => {
    // What is asked for the sake of the metrics is not in them.
    const unobserved = createGraph(breaker, { database, timeoutMs: scrapeMs });
    const [counted] = await unobserved.reader()(countBatches, {});
    return counted?.batches ?? 0;
  });
  const explain = (name: string) => planOf(breaker, database, name);
  const observe = observeAll([metrics.statement, slowStatements({ slowMs, plan: explain, logger })]);
  const graph = (timeoutMs: number) =>
    createGraph(breaker, { database, timeoutMs, observe, ...(onStatement ? { onStatement } : {}) });
  const plan = () => {
    if (!options.planAhead) return;
    const patient = createGraph(breaker, { database, timeoutMs: planningMs });
    const { signal } = planning;
    planned = planAhead(patient, options.writeToken !== null, signal)
      .then(() => planPlugIns(breaker, database, signal))
      .then(
        () => logger.info('all statements are planned'),
        (error) => logger.debug({ err: error }, 'planning ahead ended'),
      );
  };
  return {
    metrics,
    graph,
    plan,
    async close() {
      planning.abort();
      await planned;
      await breaker.close();
    },
  };
}

async function prepare({ connection, progress }: ServiceDatabaseOptions): Promise<void> {
  const driver = await openDriver(connection);
  try {
    const applied = progress.bar('Preparing the database', schemaStatements.length);
    await applySchema(driver, connection.database, () => applied.advance());
    applied.done();
  } finally {
    await driver.close();
  }
}

/** What a write sends comes first: it is twenty statements one after the other, and a question is few. */
async function planAhead(graph: Graph, writable: boolean, signal: AbortSignal): Promise<void> {
  if (writable) await warmCommit(graph, commitStatements, signal);
  await warmPlans(graph, signal);
}
