import { type Attribute, nodeAttributes } from '../attributes.js';
import type { ExportedNode } from '../export-format.js';
import { csvFormat } from './csv-format.js';
import { csvLine } from './csv-line.js';

const columns: readonly Attribute<keyof ExportedNode>[] = [{ name: 'id', type: 'string' }, ...nodeAttributes];

/** Actors as a table. */
export const nodesCsv = csvFormat(
  'nodes.csv',
  columns.map(({ name }) => name),
  {
    holds: { nodes: true, edges: false },
    node: (node) => csvLine(columns, node),
    edge: () => '',
  },
);
