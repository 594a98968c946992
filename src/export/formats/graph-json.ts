import type { ExportFormat } from '../export-format.js';

/** What graphology exports and imports; attributes of the graph come last, for only then are its counts known. */
export const graphJson: ExportFormat = {
  name: 'graph.json',
  contentType: 'application/json; charset=utf-8',
  holds: { nodes: true, edges: true },
  head: () => '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":[',
  node: ({ id, ...attributes }, at) => item({ key: id, attributes }, at),
  middle: '\n],\n"edges":[',
  edge: ({ source, target, ...attributes }, at) =>
    item({ key: attributes.relation_id, source, target, attributes }, at),
  foot: (header, sources, counts) => {
    const attributes = JSON.stringify({ ...header, ...counts, sources_cited: sources });
    return `\n],\n"attributes":${attributes.slice(0, -1)},\n`;
  },
  last: (_counts, sha256) => `"sha256":"${sha256}"}}\n`,
};

function item(record: object, at: number): string {
  return `${at === 0 ? '' : ','}\n${JSON.stringify(record)}`;
}
