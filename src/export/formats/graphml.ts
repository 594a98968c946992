import { type Attribute, edgeAttributes, nodeAttributes } from '../attributes.js';
import type { AttributeValue, ExportFormat } from '../export-format.js';
import { flatText } from '../flat-text.js';
import { xmlText } from './xml-text.js';

/** What is told of the whole: first what is known before, then what is known after. */
const graphAttributes = [
  { name: 'title', type: 'string' },
  { name: 'licence', type: 'string' },
  { name: 'data_version', type: 'int' },
  { name: 'committed_at', type: 'string' },
  { name: 'valid_at', type: 'string' },
  { name: 'known_at', type: 'string' },
  { name: 'reading', type: 'string' },
  { name: 'where', type: 'string' },
  { name: 'nodes', type: 'int' },
  { name: 'edges', type: 'int' },
  { name: 'sources', type: 'int' },
  { name: 'sources_cited', type: 'string' },
  { name: 'sha256', type: 'string' },
] as const satisfies readonly Attribute<string>[];

/** GraphML. The id of a relation is told as data as well, since not every reader keeps the ids of edges. */
export const graphml: ExportFormat = {
  name: 'graph.graphml',
  contentType: 'application/graphml+xml; charset=utf-8',
  holds: { nodes: true, edges: true },
  head: ({ where, ...header }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
      ...graphAttributes.map((attribute) => keyOf('graph', attribute)),
      ...nodeAttributes.map((attribute) => keyOf('node', attribute)),
      ...edgeAttributes.map((attribute) => keyOf('edge', attribute)),
      '<graph id="relations" edgedefault="directed">\n',
      `${dataOf('graph', graphAttributes, { ...header, where: where && JSON.stringify(where) })}\n`,
    ].join(''),
  node: (node) => `<node id="${xmlText(node.id)}">${dataOf('node', nodeAttributes, node)}</node>\n`,
  middle: '',
  edge: (edge) => {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    return `<edge id="${xmlText(edge.relation_id)}" ${ends}>${dataOf('edge', edgeAttributes, edge)}</edge>\n`;
  },
  foot: (_header, sources, counts) => {
    const told = { ...counts, sources_cited: JSON.stringify(sources) };
    return `${dataOf('graph', graphAttributes, told)}\n`;
  },
  last: (_counts, sha256) => `${dataOf('graph', graphAttributes, { sha256 })}</graph></graphml>\n`,
};

type Of = 'graph' | 'node' | 'edge';

// Nodes and edges have attributes of one name, which are keys of their own.
function keyOf(of: Of, { name, type }: Attribute<string>): string {
  return `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function dataOf<Key extends string>(
  of: Of,
  attributes: readonly Attribute<Key>[],
  record: Readonly<Partial<Record<Key, AttributeValue>>>,
): string {
  let text = '';
  for (const { name } of attributes) {
    const value = record[name];
    if (value !== undefined) text += `<data key="${of}_${name}">${xmlText(flatText(value))}</data>`;
  }
  return text;
}
