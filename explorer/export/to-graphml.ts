import type { DrawnActorFragment } from '../generated/graphql.js';
import type { FlatRelation } from './flat-relations.js';
import { escapeText } from './svg-element.js';

const edgeKeys = {
  relation: 'string',
  type: 'string',
  label: 'string',
  role: 'string',
  spell: 'string',
  valid_from: 'string',
  valid_until: 'string',
  sign: 'int',
  status: 'string',
  projected: 'boolean',
  affirm: 'int',
  deny: 'int',
} as const satisfies Partial<Record<keyof FlatRelation, string>>;

const nodeKeys = { name: 'string', kind: 'string', named: 'boolean' } as const;

/** The picture as GraphML, actors and relations in the order of their ids; `about` says of which data it is. */
export function toGraphml(
  actors: readonly DrawnActorFragment[],
  rows: readonly FlatRelation[],
  about: Readonly<Record<string, string>>,
): string {
  const nodes = actors.toSorted((one, other) => compare(one.id, other.id)).map(nodeText);
  const edges = rows.toSorted((one, other) => compare(one.relation, other.relation)).map(edgeText);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...Object.keys(about).map((name) => key('graph', name, 'string')),
    ...Object.entries(nodeKeys).map(([name, type]) => key('node', name, type)),
    ...Object.entries(edgeKeys).map(([name, type]) => key('edge', name, type)),
    '<graph edgedefault="directed">',
    ...Object.entries(about).map(([name, value]) => data('graph', name, value)),
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function nodeText(actor: DrawnActorFragment): string {
  const told = (Object.keys(nodeKeys) as (keyof typeof nodeKeys)[]).map((name) =>
    data('node', name, actor[name]),
  );
  return `<node id="${escapeText(actor.id)}">${told.join('')}</node>`;
}

function edgeText(row: FlatRelation): string {
  const told = (Object.keys(edgeKeys) as (keyof typeof edgeKeys)[]).map((name) =>
    data('edge', name, row[name]),
  );
  const ends = `source="${escapeText(row.subject_id)}" target="${escapeText(row.object_id)}"`;
  return `<edge id="${escapeText(row.relation)}" ${ends}>${told.join('')}</edge>`;
}

function key(of: string, name: string, type: string): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

// What is not told is left out: readers take an empty text for a value.
function data(of: string, name: string, value: string | number | boolean | null): string {
  return value === null ? '' : `<data key="${of}-${name}">${escapeText(String(value))}</data>`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
