import type { TieGraph } from './tie-graph.js';

/** A part of a graph that nothing ties to the rest, as a graph of its own; `places` are those of its actors in the whole. */
export type TieComponent = Pick<TieGraph, 'tied'> & { readonly places: Int32Array };

/** The components, in the order of the first actor in each. */
export function tieComponents({ tied }: Pick<TieGraph, 'tied'>): TieComponent[] {
  const own = new Int32Array(tied.length).fill(-1);
  const components: TieComponent[] = [];
  for (let first = 0; first < tied.length; first++) {
    if (own[first] !== -1) continue;
    const found = [first];
    own[first] = 0;
    for (const place of found)
      for (const other of tied[place] as Int32Array)
        if (own[other] === -1) {
          own[other] = 0;
          found.push(other);
        }
    const places = Int32Array.from(found).sort();
    places.forEach((place, at) => {
      own[place] = at;
    });
    const inside = (list: Int32Array) => list.map((place) => own[place] as number);
    components.push({ places, tied: Array.from(places, (place) => inside(tied[place] as Int32Array)) });
  }
  return components;
}
