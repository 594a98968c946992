import { createHash } from 'node:crypto';
import type {
  ExportCounts,
  ExportedEdge,
  ExportedNode,
  ExportedSource,
  ExportFormat,
  ExportHeader,
} from './export-format.js';

/** Where the records of a file come from, in their order; what a format does not hold is not asked for. */
export type ExportRecords = {
  readonly header: ExportHeader;
  /** Hands on each as it is read, and tells from time to time how many more that were; reads on meanwhile, but not far. */
  nodes(take: (node: ExportedNode) => void): AsyncIterable<number>;
  /** As `nodes`. */
  edges(take: (edge: ExportedEdge) => void): AsyncIterable<number>;
  /** Those with these ids, in their order. */
  sources(ids: readonly string[]): Promise<readonly ExportedSource[]>;
  /** Rejects where the edges that came, so many, cannot be all. */
  checkWhole(edges: number): Promise<void>;
  /** Hears how many edges more have been written, or nodes where the format has no edges. */
  onWritten?(count: number): void;
};

/** Pieces of this many characters or a little more travel on: smaller ones cost more than what is in them. */
const pieceLength = 64 * 1024;

/** The bytes of a file in pieces; records are written when they are read, and none is kept. A file that is not whole ends with an error, without its last line. */
export async function* writeExport(format: ExportFormat, records: ExportRecords): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const cited = new Set<string>();
  const counted = { nodes: 0, edges: 0 };
  let text = format.head(records.header);
  let pieces: Buffer[] = [];
  const cut = () => {
    const piece = Buffer.from(text);
    hash.update(piece);
    pieces.push(piece);
    text = '';
  };
  const add = (more: string) => {
    text += more;
    if (text.length >= pieceLength) cut();
  };
  const ready = () => {
    const all = pieces;
    pieces = [];
    return all;
  };
  if (format.holds.nodes)
    for await (const count of records.nodes((node) => add(format.node(node, counted.nodes++)))) {
      yield* ready();
      if (!format.holds.edges) records.onWritten?.(count);
    }
  add(format.middle);
  if (format.holds.edges) {
    const write = (edge: ExportedEdge) => {
      add(format.edge(edge, counted.edges++));
      for (const id of edge.source_ids) cited.add(id);
    };
    for await (const count of records.edges(write)) {
      yield* ready();
      records.onWritten?.(count);
    }
    await records.checkWhole(counted.edges);
  }
  const sources = await records.sources([...cited].sort());
  const counts: ExportCounts = {
    ...(format.holds.nodes ? { nodes: counted.nodes } : {}),
    ...(format.holds.edges ? { edges: counted.edges, sources: sources.length } : {}),
  };
  add(format.foot(records.header, sources, counts));
  cut();
  yield* ready();
  yield Buffer.from(format.last(counts, hash.digest('hex')));
}
