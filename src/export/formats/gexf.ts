import { type Attribute, edgeAttributes, nodeAttributes } from '../attributes.js';
import type { AttributeValue, ExportFormat } from '../export-format.js';
import { flatText } from '../flat-text.js';
import { jsonInComment, xmlText } from './xml-text.js';

const types = { string: 'string', int: 'integer', boolean: 'boolean' } as const;

/**
 * GEXF 1.3. The days of an edge are its spell, and attributes as well, since most readers but Gephi forget spells. The format has
 * no place for attributes of the whole: what is known after the edges is told in comments.
 */
export const gexf: ExportFormat = {
  name: 'graph.gexf',
  contentType: 'application/gexf+xml; charset=utf-8',
  holds: { nodes: true, edges: true },
  head: (header) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
      `<meta lastmodifieddate="${header.known_at.slice(0, 'YYYY-MM-DD'.length)}">`,
      `<creator>${xmlText(flatText(header.title))}</creator>`,
      `<description>${xmlText(JSON.stringify(header))}</description></meta>\n`,
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" idtype="string">\n',
      declared('node', nodeAttributes),
      declared('edge', edgeAttributes),
      '<nodes>\n',
    ].join(''),
  node: (node) =>
    `<node id="${xmlText(node.id)}" label="${xmlText(flatText(node.label))}">${valuesOf(nodeAttributes, node)}</node>\n`,
  middle: '</nodes>\n<edges>\n',
  edge: (edge) => {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" label="${edge.type}"`;
    const spell = attribute('start', edge.first_day) + attribute('end', edge.last_day);
    return `<edge id="${xmlText(edge.relation_id)}" ${ends}${spell}>${valuesOf(edgeAttributes, edge)}</edge>\n`;
  },
  foot: (_header, sources, counts) =>
    `</edges>\n</graph>\n<!-- ${jsonInComment({ ...counts, sources_cited: sources })} -->\n`,
  last: (counts, sha256) => `<!-- ${jsonInComment({ ...counts, sha256 })} --></gexf>\n`,
};

function declared(of: 'node' | 'edge', attributes: readonly Attribute<string>[]): string {
  const lines = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${value}"`;
}

function valuesOf<Key extends string>(
  attributes: readonly Attribute<Key>[],
  record: Readonly<Record<Key, AttributeValue>>,
): string {
  let text = '';
  for (const { name } of attributes) {
    const value = record[name];
    if (value !== undefined) text += `<attvalue for="${name}" value="${xmlText(flatText(value))}"/>`;
  }
  return `<attvalues>${text}</attvalues>`;
}
