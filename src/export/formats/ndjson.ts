import type { ExportFormat } from '../export-format.js';
import { jsonLine } from './json-line.js';

/** A record a line: header, nodes, edges, sources, end. */
export const ndjson: ExportFormat = {
  name: 'graph.ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  holds: { nodes: true, edges: true },
  head: (header) => jsonLine('header', header),
  node: (node) => jsonLine('node', node),
  middle: '',
  edge: (edge) => jsonLine('edge', edge),
  foot: (_header, sources) => sources.map((source) => jsonLine('source', source)).join(''),
  last: (counts, sha256) => jsonLine('end', { ...counts, sha256 }),
};
