import type { Filters, Selection } from '../view/view.js';
import { type Link, linkForm } from './link.js';

/** The part of an address behind `#` that restores a view; only what differs from an empty view is told. */
export function writeLink({ view, madeOf }: Link): string {
  const parts = new URLSearchParams({ form: linkForm });
  const put = (name: string, value: string | null) => value !== null && parts.append(name, value);
  put('of', madeOf && `${madeOf.dataVersion}@${madeOf.committedAt}`);
  for (const id of view.actors) put('actor', id);
  for (const { actor, type, direction, pages } of view.expansions)
    put('expand', [type ?? '', direction ?? '', pages, actor].join('~'));
  for (const id of view.hidden) put('hide', id);
  for (const [name, values] of Object.entries(view.filters) as [keyof Filters, Filters[keyof Filters]][])
    put(name, values?.join('~') ?? null);
  put('valid', view.validAt);
  put('known', view.knownAt);
  if (view.reading !== 'POSSIBLE') put('reading', view.reading);
  put('select', view.selection && selectionText(view.selection));
  if (view.panel !== 'details') put('panel', view.panel);
  if (view.shown !== 'picture') put('shown', view.shown);
  put('path', view.path && [view.path.maxHops, view.path.from, view.path.to].join('~'));
  for (const [id, [x, y]] of Object.entries(view.moved)) put('move', [x, y, id].join('~'));
  return parts.toString();
}

function selectionText(selection: Selection): string {
  return selection.kind === 'pair'
    ? ['pair', selection.a, selection.b].join('~')
    : [selection.kind, selection.id].join('~');
}
