import { type Attribute, edgeAttributes } from '../attributes.js';
import type { ExportedEdge } from '../export-format.js';
import { csvFormat } from './csv-format.js';
import { csvLine } from './csv-line.js';

const columns: readonly Attribute<keyof ExportedEdge>[] = [
  { name: 'source', type: 'string' },
  { name: 'target', type: 'string' },
  ...edgeAttributes,
];

/** Relations as a table. */
export const edgesCsv = csvFormat(
  'edges.csv',
  columns.map(({ name }) => name),
  {
    holds: { nodes: false, edges: true },
    node: () => '',
    edge: (edge) => csvLine(columns, edge),
  },
);
