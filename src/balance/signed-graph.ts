import { type MixedTies, type Pair, signOf, type Tie } from './tie.js';

/** A tie as one of its actors has it: the place of the other, of the tie, and its sign. */
export type Arc = { readonly other: number; readonly tie: number; readonly sign: number };

/** Actors with the ties among them; everything is told by its place in the order of ids. */
export type SignedGraph = {
  readonly actorIds: readonly string[];
  /** By the ids of their actors; each has a sign. */
  readonly ties: readonly Tie[];
  /** Places of the two actors of each tie, the lower one first. */
  readonly ends: readonly (readonly [number, number])[];
  /** The ties of each actor, by the other one. */
  readonly arcs: readonly (readonly Arc[])[];
};

/** Pairs in order as ties, those that are none with sign 0. */
export function tiesOf(pairs: readonly Pair[], mixed: MixedTies): Tie[] {
  return pairs
    .map((pair) => (pair.aId <= pair.bId ? pair : { ...pair, aId: pair.bId, bId: pair.aId }))
    .map((pair) => ({ ...pair, sign: signOf(pair, mixed) }))
    .sort((one, other) => compareTexts(one.aId, other.aId) || compareTexts(one.bId, other.bId));
}

/** The graph of what is a tie; whoever has none is not in it. Whatever the database sorts by, here texts go by their UTF-16 units. */
export function signedGraph(pairs: readonly Tie[]): SignedGraph {
  const ties = pairs.filter(({ sign }) => sign !== 0);
  const actorIds = [...new Set(ties.flatMap(({ aId, bId }) => [aId, bId]))].sort(compareTexts);
  const places = new Map(actorIds.map((id, at) => [id, at]));
  const arcs: Arc[][] = actorIds.map(() => []);
  const ends = ties.map(({ aId, bId, sign }, tie) => {
    const [a, b] = [places.get(aId) ?? 0, places.get(bId) ?? 0] as const;
    arcs[a]?.push({ other: b, tie, sign });
    arcs[b]?.push({ other: a, tie, sign });
    return [a, b] as const;
  });
  for (const own of arcs) own.sort((one, next) => one.other - next.other);
  return { actorIds, ties, ends, arcs };
}

/** The order of ids. */
function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
