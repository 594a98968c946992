import { type Expansion, emptyView, type Selection, type View } from './view.js';

/** How many actors may be expanded all around: the service looks around so many at once. */
export const mostExpanded = 20;

/** How many times 200 relations of one type may be brought in from one actor. */
export const mostPages = 10;

/** A new picture about one actor; times and filters stay. */
export function focusOn(view: View, id: string): View {
  return {
    ...view,
    actors: [id],
    expansions: [],
    hidden: [],
    path: null,
    moved: {},
    panel: 'details',
    selection: { kind: 'actor', id },
  };
}

/** Actors into the picture as it is; the last of them is selected where `select` says so. */
export function bringIn(view: View, ids: readonly string[], select = true): View {
  const last = ids.at(-1);
  return {
    ...view,
    actors: [...new Set([...view.actors, ...ids])],
    hidden: view.hidden.filter((id) => !ids.includes(id)),
    selection: select && last !== undefined ? { kind: 'actor', id: last } : view.selection,
  };
}

/** Brings in relations from an actor; the same ones a second time change nothing. */
export function expand(view: View, asked: Omit<Expansion, 'pages'>): View {
  const whole = isWhole(asked);
  const others = view.expansions.filter((one) => !isSame(one, asked));
  if (others.length < view.expansions.length) return view;
  // All around takes in what was brought in by type.
  const kept = whole ? others.filter(({ actor }) => actor !== asked.actor) : others;
  if (!whole && kept.some((one) => one.actor === asked.actor && isWhole(one))) return view;
  return { ...view, expansions: [...kept, { ...asked, pages: 1 }] };
}

/** Two hundred more of what an expansion brings in. */
export function expandFurther(view: View, asked: Expansion): View {
  const further = (one: Expansion) =>
    isSame(one, asked) ? { ...one, pages: Math.min(one.pages + 1, mostPages) } : one;
  return { ...view, expansions: view.expansions.map(further) };
}

/** Takes back what was brought in from an actor. */
export function collapse(view: View, actor: string): View {
  return { ...view, expansions: view.expansions.filter((one) => one.actor !== actor) };
}

/** Takes back one expansion of several. */
export function collapseOne(view: View, asked: Omit<Expansion, 'pages'>): View {
  return { ...view, expansions: view.expansions.filter((one) => !isSame(one, asked)) };
}

/** Takes an actor out of the picture, with what was brought in from it. */
export function hide(view: View, id: string): View {
  const { [id]: _, ...moved } = view.moved;
  const isSelected = view.selection?.kind === 'actor' && view.selection.id === id;
  return {
    ...collapse(view, id),
    actors: view.actors.filter((each) => each !== id),
    hidden: [...new Set([...view.hidden, id])],
    moved,
    selection: isSelected ? null : view.selection,
  };
}

/** Shows details of something; null closes them. */
export function select(view: View, selection: Selection | null): View {
  return { ...view, selection, panel: selection && view.panel === 'paths' ? 'details' : view.panel };
}

/** An empty picture; times and filters go too. */
export function startAnew(view: View): View {
  return { ...emptyView, shown: view.shown };
}

/** Whether an expansion is of all relations of its actor. */
export function isWhole({ type, direction }: Pick<Expansion, 'type' | 'direction'>): boolean {
  return type === null && direction === null;
}

/** Whether two expansions are of the same relations, however many of them. */
export function isSame(one: Omit<Expansion, 'pages'>, other: Omit<Expansion, 'pages'>): boolean {
  return one.actor === other.actor && one.type === other.type && one.direction === other.direction;
}
