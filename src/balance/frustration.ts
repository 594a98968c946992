import type { Blocks } from './blocks.js';
import type { DepthFirst } from './depth-first.js';
import type { Effort } from './effort.js';
import { firstOptimum } from './first-optimum.js';
import type { SignedGraph } from './signed-graph.js';
import { type Solved, solveWeighted } from './solve-weighted.js';
import { type WeightedTie, weightedGraph } from './weighted-graph.js';

/** Two camps with few ties against them: negative ones within a camp, positive ones between the two. */
export type Camps = {
  /** 0 or 1 for each actor; the first actor of each part of the graph is on side 0. */
  readonly sides: Uint8Array;
  /** The ties against the camps, in order. */
  readonly against: readonly number[];
  /** No camps have fewer ties against them. */
  readonly lowerBound: number;
  /** Whether of all optimal camps these are the first in order. */
  readonly first: boolean;
};

type Block = { readonly ties: readonly WeightedTie[]; solved: Solved; first: boolean };

/** The camps that the effort allows to find. Each cycle lies in one block, so that blocks are solved one by one, small ones first. */
export function* findCamps(
  graph: SignedGraph,
  walk: DepthFirst,
  blocks: Blocks,
  effort: Effort,
): Generator<void, Camps> {
  const all: Block[] = [];
  for (const own of blocks.ties) {
    const ties = own.map((tie): WeightedTie => {
      const [one, other] = graph.ends[tie] ?? [0, 0];
      return [one, other, graph.ties[tie]?.sign ?? 0];
    });
    all.push({ ties, solved: asWalked(ties, walk), first: true });
  }
  const open = all.filter(({ solved }) => solved.cost > 0);
  open.sort((one, other) => one.ties.length - other.ties.length);
  for (const block of open) block.solved = yield* solveWeighted(yield* weightedGraph(block.ties), effort);
  for (const block of open) {
    const { sides, cost, least } = block.solved;
    const first =
      cost === least && effort.has() ? yield* firstOptimum(block.ties, sides, least, effort) : null;
    block.first = first !== null;
    if (first) block.solved = { sides: first, cost, least };
  }
  const sides = sidesOf(graph, walk, blocks, all);
  return {
    sides,
    against: [...graph.ties.keys()].filter((tie) => isAgainst(graph, sides, tie)),
    lowerBound: all.reduce((sum, { solved }) => sum + solved.least, 0),
    first: all.every((block) => block.first),
  };
}

/** Whether a tie is against two sides. */
export function isAgainst({ ends, ties }: SignedGraph, sides: Uint8Array, tie: number): boolean {
  const [one, other] = ends[tie] ?? [0, 0];
  return (sides[one] === sides[other]) !== (ties[tie]?.sign ?? 0) > 0;
}

/** The sides that the walk came to; where no tie is against them, there are no others. */
function asWalked(ties: readonly WeightedTie[], { sides }: DepthFirst): Solved {
  const own = new Map(
    ties.flatMap(([one, other]) => [one, other].map((place) => [place, sides[place] ?? 0])),
  );
  const cost = ties.filter(([one, other, sign]) => (sides[one] === sides[other]) !== sign > 0).length;
  return { sides: own, cost, least: 0 };
}

/** Puts the sides of the blocks together, along the walk: two blocks share one actor at most. */
function sidesOf(
  { actorIds }: SignedGraph,
  walk: DepthFirst,
  blocks: Blocks,
  solved: readonly Block[],
): Uint8Array {
  const sides = new Uint8Array(actorIds.length);
  for (const actor of walk.order) {
    const parent = walk.parents[actor] ?? -1;
    if (parent === -1) continue;
    const own = solved[blocks.ofActor[actor] ?? -1]?.solved.sides;
    const isAcross = own ? own.get(actor) !== own.get(parent) : walk.sides[actor] !== walk.sides[parent];
    sides[actor] = isAcross ? 1 - (sides[parent] ?? 0) : (sides[parent] ?? 0);
  }
  return sides;
}
