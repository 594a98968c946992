import type { ExportedEdge, ExportedNode } from './export-format.js';

/** A column of a table, or an attribute of a graph file: `words` are free text, that anybody may have written. */
export type Attribute<Key> = {
  readonly name: Key;
  readonly type: 'string' | 'int' | 'boolean';
  readonly words?: true;
};

/** What is told of a node beside its id. */
export const nodeAttributes: readonly Attribute<Exclude<keyof ExportedNode, 'id'>>[] = [
  { name: 'label', type: 'string', words: true },
  { name: 'kind', type: 'string' },
  { name: 'named', type: 'boolean' },
  { name: 'described_as', type: 'string', words: true },
  { name: 'existence', type: 'string' },
  { name: 'external_ids', type: 'string', words: true },
];

/** What is told of an edge beside its ends. */
export const edgeAttributes: readonly Attribute<Exclude<keyof ExportedEdge, 'source' | 'target'>>[] = [
  { name: 'relation_id', type: 'string' },
  { name: 'type', type: 'string' },
  { name: 'symmetric', type: 'boolean' },
  { name: 'sign', type: 'int' },
  { name: 'source_kind', type: 'string' },
  { name: 'target_kind', type: 'string' },
  { name: 'role', type: 'string', words: true },
  { name: 'spell', type: 'string', words: true },
  { name: 'status', type: 'string' },
  { name: 'projected', type: 'boolean' },
  { name: 'valid_from', type: 'string' },
  { name: 'valid_from_inferred', type: 'boolean' },
  { name: 'valid_until', type: 'string' },
  { name: 'valid_until_inferred', type: 'boolean' },
  { name: 'first_day', type: 'string' },
  { name: 'last_day', type: 'string' },
  { name: 'claims', type: 'int' },
  { name: 'affirm', type: 'int' },
  { name: 'deny', type: 'int' },
  { name: 'qualify', type: 'int' },
  { name: 'desire', type: 'int' },
  { name: 'sources', type: 'int' },
  { name: 'source_ids', type: 'string' },
  { name: 'asserter_ids', type: 'string' },
  { name: 'known_from', type: 'string' },
];
