import type { DrawnActorFragment, DrawnRelationFragment } from '../generated/graphql.js';
import type { Expansion } from '../view/view.js';

/** Relations that were left out of what was asked for, since there are too many. */
export type Cut = Pick<Expansion, 'actor' | 'type' | 'direction'> & {
  readonly shown: number;
  readonly of: number;
};

/** Actors and relations by their ids, in the order in which they came; no relation has an end that is missing. */
export type Graph = {
  readonly actors: ReadonlyMap<string, DrawnActorFragment>;
  readonly relations: ReadonlyMap<string, DrawnRelationFragment>;
  readonly cuts: readonly Cut[];
  /** Of which data it is. */
  readonly dataVersion: number;
  readonly knownAt: string;
};

/** Nobody. */
export const emptyGraph: Graph = {
  actors: new Map(),
  relations: new Map(),
  cuts: [],
  dataVersion: 0,
  knownAt: '',
};

/** All of several graphs, each actor and relation once; what an earlier one tells comes first. */
export function union(graphs: readonly Graph[]): Graph {
  return {
    actors: new Map(graphs.flatMap(({ actors }) => [...actors])),
    relations: new Map(graphs.flatMap(({ relations }) => [...relations])),
    cuts: graphs.flatMap(({ cuts }) => cuts),
    dataVersion: Math.max(0, ...graphs.map(({ dataVersion }) => dataVersion)),
    knownAt:
      graphs
        .map(({ knownAt }) => knownAt)
        .toSorted()
        .at(-1) ?? '',
  };
}

/** The actors at the other ends of an actor's relations, in their order. */
export function neighborsOf({ relations }: Graph, id: string): string[] {
  const others: string[] = [];
  for (const { subject, object } of relations.values()) {
    if (subject.id === id) others.push(object.id);
    else if (object.id === id) others.push(subject.id);
  }
  return [...new Set(others)];
}
