import fc from 'fast-check';
import { type SignedGraph, signedGraph, tiesOf } from '../../src/balance/signed-graph.js';

/** A tie told by two numbers and a sign. */
export type PlainTie = readonly [one: number, other: number, sign: number];

/** The graph of such ties; ids sort as their numbers do. */
export function graphOf(ties: readonly PlainTie[]): SignedGraph {
  const id = (number: number) => `actor:${String(number).padStart(4, '0')}`;
  const pairs = ties.map(([one, other, sign]) => ({
    aId: id(one),
    bId: id(other),
    positive: Number(sign > 0),
    negative: Number(sign < 0),
  }));
  return signedGraph(tiesOf(pairs, 'NET'));
}

/** Ties among a few actors, each pair at most once, of whatever density. */
export function someTies(mostActors: number): fc.Arbitrary<PlainTie[]> {
  const place = fc.integer({ min: 0, max: mostActors - 1 });
  return fc
    .uniqueArray(fc.tuple(place, place, fc.constantFrom(-1, 1)), {
      maxLength: mostActors * 3,
      selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
    })
    .map((ties) => ties.filter(([one, other]) => one !== other));
}

/** Numbers that look drawn at random, the same for the same seed, from 0 up to 1. */
export function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The end of work that is done in pieces. */
export function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
