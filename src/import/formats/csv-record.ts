import type { RowProblem } from '../row.js';
import type { CellKind, Column } from './csv-columns.js';

type Tree = { [step: string]: unknown };

/** One record from its cells: texts at the ends of their ways, lists in the order of their numbers, or what contradicts. */
export function recordOf(
  cells: readonly (readonly [name: string, column: Column, text: string])[],
): { readonly record: Tree } | { readonly problems: readonly RowProblem[] } {
  const record: Tree = {};
  const lists: unknown[][] = [];
  const problems: RowProblem[] = [];
  for (const [field, { path, kind }, text] of cells) {
    if (!place(record, path, 0, cellValue(kind, text), lists))
      problems.push({
        field,
        reason: 'tells again what another column tells; right would be one of the two',
      });
  }
  // An item whose cells are all empty is none.
  for (const list of lists) list.splice(0, list.length, ...list.filter((item) => item !== undefined));
  return problems.length > 0 ? { problems } : { record };
}

function place(tree: Tree, path: readonly string[], at: number, value: unknown, lists: unknown[][]): boolean {
  const step = path[at] ?? '';
  const key = Array.isArray(tree) ? String(Number(step) - 1) : step;
  const held = Object.hasOwn(tree, key) ? tree[key] : undefined;
  const next = path[at + 1];
  if (next === undefined) {
    if (held !== undefined) return false;
    tree[key] = value;
    return true;
  }
  if (isTree(held)) return place(held, path, at + 1, value, lists);
  if (held !== undefined) return false;
  const isList = /^\d/.test(next);
  const below: unknown[] | Tree = isList ? [] : {};
  if (Array.isArray(below)) lists.push(below);
  tree[key] = below;
  return place(below as Tree, path, at + 1, value, lists);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

// What is no number or no truth value stays text, for the schema to tell.
function cellValue(kind: CellKind, text: string): unknown {
  if (kind === 'NUMBER') return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
  if (kind === 'BOOLEAN') return text === 'true' ? true : text === 'false' ? false : text;
  if (typeof kind === 'string') return text;
  const { list } = kind;
  const items = text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return list === null ? items : items.map((item) => ({ [list]: item }));
}
