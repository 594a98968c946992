import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type Analytics, createAnalytics } from './analytics/analytics.js';
import type { AnalyticsLimits } from './analytics/analytics-limits.js';
import { type Context, createContext, type Services } from './context.js';
import { createLastCommit } from './dataset/last-commit.js';
import { createExporter, exportFormat } from './export/exporter.js';
import { exportFormats } from './export/formats.js';
import { questionSchema } from './export/question-schema.js';
import { applySchema } from './graph/apply-schema.js';
import { type Connection, openDriver } from './graph/driver.js';
import { schemaStatements, storedDigest } from './graph/queries.generated.js';
import { createGraph, type Graph } from './graph/run.js';
import { warmCommit } from './graph/warm-commit.js';
import { warmPlans } from './graph/warm-plans.js';
import type { AnswerCacheParts } from './http/answer-cache.js';
import { readExampleOperations } from './http/example-operations.js';
import type { ExportsOffered } from './http/export-route.js';
import type { Limits } from './http/limits.js';
import type { Address } from './http/listen.js';
import { loadDataSet } from './loader/load-data-set.js';
import { refuseIds } from './node/refuse-ids.js';
import { cursorList, readCursor } from './pages/cursor.js';
import type { Progress } from './progress.js';
import { readOnlySchema } from './read-only-schema.js';
import { resolvers } from './resolvers.js';
import { createServer } from './server.js';
import { createLocalCopies } from './sources/local-copies.js';
import { toldAnswer } from './told-answer.js';
import { commitStatements } from './writing/commit-statements.js';

/** Where the service finds its database, where it listens, and what it allows. */
export type ServiceOptions = {
  connection: Connection;
  address: Address;
  /** Looked through for copies of sources before those that the project ships; null for none. */
  sourcesDir: string | null;
  limits: Limits;
  introspection: boolean;
  sandbox: boolean;
  /** What a caller has to bring to write; null: nothing can be written. */
  writeToken: string | null;
  /** How many bytes of answers are kept for those who ask the same again; 0: none. */
  answerCacheBytes: number;
  /** How much may be asked of graph analytics. */
  analytics: AnalyticsLimits;
  requestTimeoutMs: number;
  drainTimeoutMs: number;
  exportsAtOnce: number;
  exportTimeoutMs: number;
  logger: Logger;
  progress: Progress;
  onStatement?: (name: string) => void;
  /** For how long the last commit is taken to be the last; half a second where it is left out. */
  commitFreshMs?: number;
  /** True has every read, and what a write sends, planned in the background, so that first requests do not wait for it. */
  planAhead?: boolean;
};

/** A write of another process is seen within this time. */
const usualFreshMs = 500;
/** A plan can take long on a busy machine; one that is cut short is lost, and the next try begins anew. */
const planningMs = 120_000;

/** A service that answers; `stop` lets running requests finish, then leaves the database. */
export type Service = { url: string; stop(): Promise<void> };

/** The folder of the package, the same seen from `src` and from `dist`. */
const root = new URL('../', import.meta.url);

/** Connects, brings the database up to date, and serves it; leaves nothing open when that fails. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { connection, progress } = options;
  const { database } = connection;
  const driver = await openDriver(connection);
  try {
    const applied = progress.bar('Preparing the database', schemaStatements.length);
    await applySchema(driver, database, () => applied.advance());
    applied.done();
    const graph = createGraph(driver, { ...options, database, timeoutMs: options.requestTimeoutMs });
    await load(graph, progress);
    const analytics = createAnalytics(graph, options.analytics);
    await analytics.begin();
    const services = servicesOn(graph, analytics, options);
    const schema = await readSchema(options.writeToken !== null);
    const server = createServer<Context>({
      ...options,
      ...schema,
      examples: await readExampleOperations(new URL('examples/operations/', root)),
      createRequestContext: (request) => createContext(services, request),
      exports: exportsOffered(
        {
          ...services,
          graph: createGraph(driver, { ...options, database, timeoutMs: options.exportTimeoutMs }),
        },
        schema.typeDefs,
        options.exportsAtOnce,
      ),
      checkCursor: (coordinate, args, cursor) => readCursor(cursorList(coordinate, args), cursor),
      refuseIds,
      describeAnswer: toldAnswer,
      answerCache: options.answerCacheBytes === 0 ? null : keptAnswers(options.answerCacheBytes),
      checkDatabase: async (signal) => void (await graph.reader(signal)(storedDigest, {})),
    });
    const { url } = await server.start();
    const planning = new AbortController();
    const patient = createGraph(driver, { database, timeoutMs: planningMs });
    const planned = options.planAhead
      ? planAhead(patient, options.writeToken !== null, planning.signal).catch((error) =>
          options.logger.debug({ err: error }, 'planning ahead ended'),
        )
      : undefined;
    return {
      url,
      async stop() {
        planning.abort();
        await Promise.all([server.stop(), planned]);
        await analytics.end();
        await driver.close();
      },
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** What a write sends comes first: it is twenty statements one after the other, and a question is few. */
async function planAhead(graph: Graph, writable: boolean, signal: AbortSignal): Promise<void> {
  if (writable) await warmCommit(graph, commitStatements, signal);
  await warmPlans(graph, signal);
}

async function readSchema(writable: boolean) {
  const typeDefs = await readFile(new URL('schema.graphql', root), 'utf8');
  return writable ? { typeDefs, resolvers } : readOnlySchema(typeDefs, resolvers);
}

async function load(graph: Graph, progress: Progress): Promise<void> {
  progress.step('Reading the founding data');
  const { loaded, version, claims } = await loadDataSet(graph, pathOf('data/founding/'), 'data/founding');
  progress.step(loaded ? `Loaded ${claims} claims as version ${version}` : 'The database holds them already');
}

function keptAnswers(maxBytes: number): AnswerCacheParts<Context> {
  return {
    maxBytes,
    version: async ({ clocks }) => JSON.stringify(await clocks.commit()),
    isRepeatable: ({ cutShort }) => !cutShort.was(),
  };
}

function exportsOffered(services: Services, typeDefs: string, atOnce: number): ExportsOffered {
  const exporter = createExporter(services, questionSchema(typeDefs));
  return {
    names: exportFormats.map(({ name }) => name),
    atOnce,
    ask(name, given, request) {
      const format = exportFormat(name);
      if (!format) throw new Error(`${name} is no format`);
      return exporter(format, given, request);
    },
  };
}

function servicesOn(
  graph: Graph,
  analytics: Analytics,
  { sourcesDir, commitFreshMs = usualFreshMs }: Pick<ServiceOptions, 'sourcesDir' | 'commitFreshMs'>,
): Services {
  const folders = [...(sourcesDir === null ? [] : [sourcesDir]), pathOf('data/sources/')];
  return {
    graph,
    analytics,
    localCopies: createLocalCopies(folders),
    lastCommit: createLastCommit(graph.reader(), commitFreshMs),
  };
}

function pathOf(part: string): string {
  return fileURLToPath(new URL(part, root));
}
