import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Analytics, createAnalytics } from './analytics/analytics.js';
import type { AnalyticsLimits } from './analytics/analytics-limits.js';
import { type Context, createContext, type Services } from './context.js';
import { createLastCommit } from './dataset/last-commit.js';
import { createExporter, exportFormat } from './export/exporter.js';
import { exportFormats } from './export/formats.js';
import { questionSchema } from './export/question-schema.js';
import type { QuestionSchema } from './export/read-question.js';
import { storedDigest } from './graph/queries.generated.js';
import type { Graph } from './graph/run.js';
import type { AnswerCacheParts } from './http/answer-cache.js';
import { readExampleOperations } from './http/example-operations.js';
import type { ExportsOffered } from './http/export-route.js';
import type { Limits } from './http/limits.js';
import type { Address } from './http/listen.js';
import type { PersistedQueryLimits } from './http/persisted-queries.js';
import type { KnowsToken } from './http/read-guard.js';
import type { TrustedDocuments } from './http/trusted-documents.js';
import { loadDataSet } from './loader/load-data-set.js';
import { refuseIds } from './node/refuse-ids.js';
import { cursorList, readCursor } from './pages/cursor.js';
import type { Progress } from './progress.js';
import { readOnlySchema } from './read-only-schema.js';
import { resolvers } from './resolvers.js';
import { createServer } from './server.js';
import { openServiceDatabase, type ServiceDatabaseOptions } from './service-database.js';
import { createLocalCopies } from './sources/local-copies.js';
import { toldAnswer } from './told-answer.js';

/** Where the service finds its database, where it listens, and what it allows. */
export type ServiceOptions = ServiceDatabaseOptions & {
  address: Address;
  /** Looked through for copies of sources before those that the project ships; null for none. */
  sourcesDir: string | null;
  limits: Limits;
  introspection: boolean;
  sandbox: boolean;
  /** Where spans are sent, by OTLP over HTTP; null: nowhere. */
  tracesUrl: string | null;
  /** Null where everybody may read. */
  knowsToken: KnowsToken | null;
  /** How many bytes of answers are kept for those who ask the same again; 0: none. */
  answerCacheBytes: number;
  /** How much is kept for clients that ask by the hash of a text which they sent before. */
  persistedQueries: PersistedQueryLimits;
  /** What may be asked by its hash, or nothing else may be asked; null where there is no list. */
  trustedDocuments: TrustedDocuments | null;
  /** How much may be asked of graph analytics. */
  analytics: AnalyticsLimits;
  requestsAtOnce: number;
  requestTimeoutMs: number;
  drainTimeoutMs: number;
  exportsAtOnce: number;
  exportTimeoutMs: number;
  /** For how long the last commit is taken to be the last; half a second where it is left out. */
  commitFreshMs?: number;
};

/** A write of another process is seen within this time. */
const usualFreshMs = 500;

/** A service that answers; `stop` lets running requests finish, then leaves the database. */
export type Service = { url: string; stop(): Promise<void> };

/** The folder of the package, the same seen from `src` and from `dist`. */
const root = new URL('../', import.meta.url);

/** Connects, brings the database up to date, and serves it; leaves nothing open when that fails. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const database = await openServiceDatabase(options);
  const traces = options.tracesUrl === null ? null : await followRequests(options.tracesUrl);
  try {
    const graph = database.graph(options.requestTimeoutMs);
    await load(graph, options.progress);
    const analytics = createAnalytics(graph, options.analytics);
    await analytics.begin();
    const services = servicesOn(graph, analytics, options);
    const schema = await readSchema(options.writeToken !== null);
    const server = createServer<Context>({
      ...options,
      ...schema,
      examples: await readExampleOperations(new URL('examples/operations/', root)),
      createRequestContext: (request) => createContext(services, request),
      builtPages: pathOf('dist/pages/'),
      exports: exportsOffered(
        { ...services, graph: database.graph(options.exportTimeoutMs) },
        { schema: questionSchema(schema.typeDefs), tellsWords: options.introspection },
        options.exportsAtOnce,
      ),
      checkCursor: (coordinate, args, cursor) => readCursor(cursorList(coordinate, args), cursor),
      refuseIds,
      describeAnswer: toldAnswer,
      answerCache: options.answerCacheBytes === 0 ? null : keptAnswers(options.answerCacheBytes),
      checkDatabase: async (signal) => void (await graph.reader(signal)(storedDigest, {})),
      metrics: database.metrics,
      trace: traces?.begin ?? null,
    });
    const { url } = await server.start();
    database.plan();
    return {
      url,
      async stop() {
        await server.stop();
        await analytics.end();
        await database.close();
        await traces?.end();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function followRequests(url: string) {
  // Twenty megabytes, of use to few.
  const { createTraces } = await import('./telemetry/traces.js');
  return createTraces(url);
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
    isRepeatable: ({ chances }) => !chances.had('TIME_OVER'),
  };
}

function exportsOffered(services: Services, schema: QuestionSchema, atOnce: number): ExportsOffered {
  const exporter = createExporter(services, schema);
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
