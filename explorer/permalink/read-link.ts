import type { ActorKind, RelationCode, Status } from '../generated/graphql.js';
import { type Expansion, emptyView, type Filters, type Selection, type View } from '../view/view.js';
import { type Link, linkForm, type MadeOf } from './link.js';

/** What a link says, or in words why it cannot be read; null where there is none. */
export function readLink(hash: string): Link | { readonly problem: string } | null {
  const text = hash.replace(/^#/, '');
  if (text === '') return null;
  const parts = new URLSearchParams(text);
  const form = parts.get('form');
  if (form !== linkForm)
    return {
      problem: `It is of the form ${form ? `"${form}"` : 'of no link'}, which this explorer does not know.`,
    };
  try {
    return { view: viewOf(parts), madeOf: madeOf(parts.get('of')) };
  } catch (error) {
    if (error instanceof LinkError) return { problem: error.message };
    throw error;
  }
}

class LinkError extends Error {
  override readonly name = 'LinkError';
}

function viewOf(parts: URLSearchParams): View {
  const one = <Value extends string>(name: string, pattern: RegExp): Value | null => {
    const value = parts.get(name);
    return value === null ? null : (matched(name, value, pattern)[0] as Value);
  };
  return {
    ...emptyView,
    actors: parts.getAll('actor'),
    expansions: parts.getAll('expand').map(expansionOf),
    hidden: parts.getAll('hide'),
    filters: filtersOf(parts),
    validAt: one('valid', /^\d{4}-\d{2}-\d{2}$/),
    knownAt: one('known', /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
    reading: one<View['reading']>('reading', /^(POSSIBLE|CERTAIN)$/) ?? 'POSSIBLE',
    selection: selectionOf(parts.get('select')),
    panel: one<View['panel']>('panel', /^(details|timeline|paths)$/) ?? 'details',
    shown: one<View['shown']>('shown', /^(picture|table)$/) ?? 'picture',
    path: pathOf(parts.get('path')),
    moved: Object.fromEntries(parts.getAll('move').map(movedOf)),
  };
}

function matched(name: string, value: string, pattern: RegExp): RegExpExecArray {
  const match = pattern.exec(value);
  if (!match) throw new LinkError(`Its part "${name}" is "${value}", which cannot be read.`);
  return match;
}

function expansionOf(text: string): Expansion {
  const [, type, direction, pages, actor = ''] = matched(
    'expand',
    text,
    /^([A-Z_]*)~(OUT|IN|BOTH|)~([1-9]|10)~(.+)$/,
  );
  return {
    actor,
    type: (type || null) as RelationCode | null,
    direction: (direction || null) as Expansion['direction'],
    pages: Number(pages),
  };
}

function filtersOf(parts: URLSearchParams): Filters {
  const values = (name: keyof Filters, pattern: RegExp) => {
    const text = parts.get(name);
    if (text === null) return null;
    return text === '' ? [] : text.split('~').map((value) => matched(name, value, pattern)[0]);
  };
  return {
    types: values('types', /^[A-Z_]+$/) as RelationCode[] | null,
    signs: values('signs', /^(-1|0|1)$/)?.map(Number) ?? null,
    statuses: values('statuses', /^[A-Z_]+$/) as Status[] | null,
    kinds: values('kinds', /^[A-Z_]+$/) as ActorKind[] | null,
  };
}

function selectionOf(text: string | null): Selection | null {
  if (text === null) return null;
  const [, kind, first = '', b] = matched('select', text, /^(actor|relation|pair)~([^~]+)(?:~(.+))?$/);
  if (kind === 'pair' && b !== undefined) return { kind, a: first, b };
  if (kind === 'actor' || kind === 'relation') return { kind, id: first };
  throw new LinkError(`Its part "select" is "${text}", which cannot be read.`);
}

function pathOf(text: string | null): View['path'] {
  if (text === null) return null;
  const [, maxHops, from = '', to = ''] = matched('path', text, /^([1-6])~([^~]+)~(.+)$/);
  return { from, to, maxHops: Number(maxHops) };
}

function movedOf(text: string): [string, [number, number]] {
  const [, x, y, id = ''] = matched('move', text, /^(-?[\d.]+)~(-?[\d.]+)~(.+)$/);
  return [id, [Number(x), Number(y)]];
}

function madeOf(text: string | null): MadeOf | null {
  if (text === null) return null;
  const [, dataVersion, committedAt = ''] = matched('of', text, /^(\d+)@(.+)$/);
  return { dataVersion: Number(dataVersion), committedAt };
}
