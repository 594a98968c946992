import { z } from 'zod';
import { type ImportRecord, importRecord } from '../import-record.js';
import { claimFields } from '../record-claim.js';

/** How the text of a cell is taken; a LIST is parted by `|`, its items being objects of which the cell tells one field. */
export type CellKind = 'TEXT' | 'NUMBER' | 'BOOLEAN' | { readonly list: string | null };

/** The kinds of record, as the column `record` names them. */
export type RecordKind = ImportRecord['record'];

/** Where the value of a column goes in its record: the way to it, a number where it is an item of a list. */
export type Column = { readonly path: readonly string[]; readonly kind: CellKind };

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: { readonly pattern: string };
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
};

const schemas = new Map(
  importRecord.options.map((option) => [
    option.shape.record.value as RecordKind,
    z.toJSONSchema(option, { io: 'input' }) as Schema,
  ]),
);

/** All kinds of record. */
export const recordKinds: readonly RecordKind[] = [...schemas.keys()];

/** What a column means for records of a kind; null when they have nothing of its name. */
export function columnOf(kind: RecordKind, name: string): Column | null {
  const schema = schemas.get(kind);
  const path = name.split('.');
  // A claim stands beside its proposition as if the line had no other.
  const beside = Object.hasOwn(claimFields, path[0] ?? '') && schema?.properties?.['claims'];
  const whole = beside ? ['claims', '1', ...path] : path;
  const cell = schema && cellAt(schema, whole);
  return cell ? { path: whole, kind: cell } : null;
}

/** Names of columns that records of a kind can have, without those of items of lists. */
export function columnNames(kind: RecordKind): readonly string[] {
  const { claims, ...properties } = schemas.get(kind)?.properties ?? {};
  return [...Object.keys(properties), ...(claims ? Object.keys(claimFields) : [])];
}

function cellAt(schema: Schema, path: readonly string[]): CellKind | null {
  const [step, ...rest] = path;
  if (schema.anyOf)
    return schema.anyOf.map((option) => cellAt(option, path)).find((cell) => cell !== null) ?? null;
  if (step === undefined) return leaf(schema);
  if (schema.items) return /^[1-9]\d{0,2}$/.test(step) ? cellAt(schema.items, rest) : null;
  const { properties = {}, additionalProperties, propertyNames } = schema;
  const named = Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (named) return cellAt(named, rest);
  const open =
    typeof additionalProperties === 'object' && new RegExp(propertyNames?.pattern ?? '').test(step);
  return open ? cellAt(additionalProperties, rest) : null;
}

function leaf({ type, items }: Schema): CellKind | null {
  if (type === 'string') return 'TEXT';
  if (type === 'boolean') return 'BOOLEAN';
  if (type === 'number' || type === 'integer') return 'NUMBER';
  if (!items) return null;
  if (items.type !== 'object') return { list: null };
  // Of an item that needs one field alone a cell can tell it: the text of a spelling, the source of an evidence.
  const [only, ...more] = items.required ?? [];
  return only && more.length === 0 ? { list: only } : null;
}
