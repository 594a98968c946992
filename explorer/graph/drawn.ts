import type { DrawnActorFragment, DrawnRelationFragment } from '../generated/graphql.js';
import type { View } from '../view/view.js';
import { type Graph, union } from './graph.js';

/** What is to be seen: of the graph, what the view does not leave out. */
export type Drawn = {
  readonly actors: readonly DrawnActorFragment[];
  readonly relations: readonly DrawnRelationFragment[];
  /** How many relations each actor has in the picture. */
  readonly degrees: ReadonlyMap<string, number>;
};

/** What is drawn of the whole, or of the part of it that fits the conditions where there are any. */
export function drawnOf(view: View, whole: Graph, fitting: Graph | null): Drawn {
  const { actors } = fitting ? union([whole, fitting]) : whole;
  const relations = (fitting ?? whole).relations;
  const inMiddle = new Set([...view.actors, ...view.expansions.map(({ actor }) => actor)]);
  const { kinds } = view.filters;
  const isShown = (id: string) => {
    const actor = actors.get(id);
    if (!actor || view.hidden.includes(id)) return false;
    return kinds === null || kinds.includes(actor.kind) || inMiddle.has(id);
  };
  const shown = [...relations.values()].filter(
    ({ subject, object }) => isShown(subject.id) && isShown(object.id),
  );
  const degrees = new Map<string, number>();
  for (const { subject, object } of shown)
    for (const id of [subject.id, object.id]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    actors: [...actors.values()].filter(({ id }) => isShown(id) && (degrees.has(id) || inMiddle.has(id))),
    relations: shown,
    degrees,
  };
}
