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
  nodes(): AsyncIterable<readonly ExportedNode[]>;
  edges(): AsyncIterable<readonly ExportedEdge[]>;
  /** Those with these ids, in their order. */
  sources(ids: readonly string[]): Promise<readonly ExportedSource[]>;
  /** Rejects where the edges that came, so many, cannot be all. */
  checkWhole(edges: number): Promise<void>;
  /** Hears how many edges more have been written, or nodes where the format has no edges. */
  onWritten?(count: number): void;
};

/** Pieces of this many characters or a little more travel on: smaller ones cost more than what is in them. */
const pieceLength = 64 * 1024;

/** The bytes of a file in pieces; no more than some of the records are held at any time. A file that is not whole ends with an error, without its last line. */
export async function* writeExport(format: ExportFormat, records: ExportRecords): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const cited = new Set<string>();
  const counted = { nodes: 0, edges: 0 };
  let text = format.head(records.header);
  const cut = () => {
    const piece = Buffer.from(text);
    hash.update(piece);
    text = '';
    return piece;
  };
  if (format.holds.nodes)
    for await (const nodes of records.nodes()) {
      for (const node of nodes) {
        text += format.node(node, counted.nodes++);
        if (text.length >= pieceLength) yield cut();
      }
      if (!format.holds.edges) records.onWritten?.(nodes.length);
    }
  text += format.middle;
  if (format.holds.edges) {
    for await (const edges of records.edges()) {
      for (const edge of edges) {
        text += format.edge(edge, counted.edges++);
        for (const id of edge.source_ids) cited.add(id);
        if (text.length >= pieceLength) yield cut();
      }
      records.onWritten?.(edges.length);
    }
    await records.checkWhole(counted.edges);
  }
  const sources = await records.sources([...cited].sort());
  const counts: ExportCounts = {
    ...(format.holds.nodes ? { nodes: counted.nodes } : {}),
    ...(format.holds.edges ? { edges: counted.edges, sources: sources.length } : {}),
  };
  text += format.foot(records.header, sources, counts);
  yield cut();
  yield Buffer.from(format.last(counts, hash.digest('hex')));
}
