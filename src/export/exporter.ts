import { createHash } from 'node:crypto';
import { createClaimStore } from '../claims/claim-store.js';
import { type Context, createContext, type Services } from '../context.js';
import { GraphError } from '../graph/graph-error.js';
import { lastCommit } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { refuseIds } from '../node/refuse-ids.js';
import { seekEnds } from '../relations/ends-filter.js';
import { relationFilter } from '../relations/relation-filter.js';
import type { AsOf } from '../standing/as-of.js';
import type { ExportedEdge, ExportFormat, ExportHeader } from './export-format.js';
import { createExportStore, type ExportStore } from './export-store.js';
import { edgeFrom, exportedSource, narrowedEdge, nodeFrom } from './exported-records.js';
import { exportFormats } from './formats.js';
import {
  type ExportQuestion,
  type GivenParameters,
  type Mistake,
  type QuestionSchema,
  readQuestion,
} from './read-question.js';
import { type ExportRecords, writeExport } from './write-export.js';

/** A file that can be written. */
export type OpenExport = {
  readonly fileName: string;
  readonly contentType: string;
  /** Equal for what has the same bytes. */
  readonly digest: string;
  /** How many records `onWritten` is going to hear of: edges, or where there are none at most so many nodes. */
  size(): Promise<number>;
  /** Its bytes in pieces, once; an error is thrown where it cannot be finished. */
  pieces(onWritten?: (count: number) => void): AsyncGenerator<Buffer>;
};

/** Either what is wrong with the parameters, all of it, or the file. */
export type AskedExport = { readonly mistakes: readonly Mistake[] } | { readonly file: OpenExport };

/** Changes when files of the same data come to have other bytes. */
const edition = 1;

/** Of so many relations claims are read together. */
const atOnce = 1_000;

/** Makes files of what the database holds. */
export function createExporter(services: Services, schema: QuestionSchema) {
  return async (
    format: ExportFormat,
    given: GivenParameters,
    request: { readonly requestId: string; readonly signal: AbortSignal },
  ): Promise<AskedExport> => {
    const context = createContext(services, request);
    const { question, mistakes } = readQuestion(given, schema);
    const wrongIds = await refuseIds(question.ids, context);
    const all = [
      ...mistakes,
      ...wrongIds.map(({ asked: { argument, id }, problem, expected }) => ({
        parameter: argument,
        message: `${argument} is "${id}", which ${problem}; right would be ${expected}.`,
      })),
    ];
    if (all.length > 0) return { mistakes: all };
    const asOf = await context.clocks.resolve(question.asOf);
    const header = await headerOf(format, question, asOf, context);
    const run = services.graph.reader(request.signal);
    const filter = relationFilter(question.where, asOf);
    const each = services.graph.eachReader(request.signal);
    const store = createExportStore({ run, each }, filter, seekEnds(filter));
    return {
      file: {
        fileName: format.name,
        contentType: format.contentType,
        digest: createHash('sha256')
          .update(JSON.stringify([edition, header]))
          .digest('base64url'),
        size: async () => (format.holds.edges ? store.countEdges() : (await context.dataset.read()).actors),
        pieces: (onWritten = () => {}) =>
          writeExport(format, { ...recordsOf(store, run, context, question, asOf), header, onWritten }),
      },
    };
  };
}

/** The form with this name; null where there is none. */
export function exportFormat(name: string): ExportFormat | null {
  return exportFormats.find((format) => format.name === name) ?? null;
}

async function headerOf(
  { name }: ExportFormat,
  { told }: ExportQuestion,
  { validAt, knownAt, reading }: AsOf,
  { dataset, clocks }: Context,
): Promise<ExportHeader> {
  const [{ title, licence }, { version, committedAt }] = await Promise.all([dataset.read(), clocks.commit()]);
  return {
    format: name,
    title,
    licence,
    data_version: version,
    committed_at: committedAt || undefined,
    valid_at: validAt ?? undefined,
    known_at: knownAt,
    reading,
    where: told ?? undefined,
  };
}

function recordsOf(
  store: ExportStore,
  run: Run,
  { sources, clocks }: Context,
  { where }: ExportQuestion,
  asOf: AsOf,
): Omit<ExportRecords, 'header'> {
  const source = where?.source ?? null;
  const isNarrow = source !== null || asOf.validAt !== null;
  return {
    nodes: (take) => store.nodes((row) => take(nodeFrom(row))),
    async *edges(take) {
      if (!isNarrow) return yield* store.edges((row) => take(edgeFrom(row)));
      const read: ExportedEdge[] = [];
      for await (const count of store.edges((row) => read.push(edgeFrom(row)))) {
        while (read.length > 0)
          for (const edge of await narrowed(read.splice(0, atOnce), run, asOf, source)) take(edge);
        yield count;
      }
    },
    async sources(ids) {
      const found = await Promise.all(ids.map((id) => sources.byId(id)));
      return found.filter((one) => one !== null).map(exportedSource);
    },
    async checkWhole(edges) {
      // A state is replaced while lists are read; what has moved behind the place that was read up to is missing then.
      const [now] = await run(lastCommit, {});
      if (!now || now.version === (await clocks.commit()).version) return;
      const total = await store.countEdges();
      if (total !== edges)
        throw new GraphError(
          'other',
          `the data changed: ${edges} relations were read where there are ${total}`,
        );
    },
  };
}

// A store of its own each time, since it keeps what it has read.
async function narrowed(
  edges: readonly ExportedEdge[],
  run: Run,
  asOf: AsOf,
  source: readonly string[] | null,
): Promise<readonly ExportedEdge[]> {
  const claims = createClaimStore(run);
  const asked = { source, knownAt: asOf.knownAt };
  return Promise.all(
    edges.map(async (edge) =>
      narrowedEdge(edge, await claims.of(edge.relation_id, asked), asOf, source !== null),
    ),
  );
}
