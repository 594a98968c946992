import { eachInSlices } from '../in-slices.js';
import type { TieGraph } from './tie-graph.js';

/** The vector, of length 1, and whether it had come to rest. */
export type Eigenvector = { readonly values: Float64Array; readonly converged: boolean };

/** When to stop: once no value changes by more than `tolerance` in a step, or after so many. */
export type UntilRest = { readonly steps: number; readonly tolerance: number };

/**
 * The first eigenvector of the graph in which each relation counts, by powers (Bonacich 1972). A step also keeps half of what it brings of what an actor had: where all
 * ways from an actor back to itself have an even number of steps it would otherwise come to no rest, and the vector is the same.
 */
export async function firstEigenvector(
  graph: TieGraph,
  { steps, tolerance }: UntilRest,
  signal: AbortSignal,
): Promise<Eigenvector> {
  let values = new Float64Array(graph.ids.length).fill(1 / Math.sqrt(graph.ids.length));
  let converged = false;
  await eachInSlices(
    stepsUntil(steps, () => converged),
    () => {
      const next = stepped(graph, values);
      converged = next.every((value, at) => Math.abs(value - (values[at] as number)) <= tolerance);
      values = next;
    },
    signal,
  );
  return { values, converged };
}

function* stepsUntil(steps: number, isOver: () => boolean): Generator<number> {
  for (let step = 0; step < steps && !isOver(); step++) yield step;
}

function stepped({ tied, parallel }: TieGraph, values: Float64Array): Float64Array<ArrayBuffer> {
  const next = new Float64Array(values.length);
  for (let place = 0; place < next.length; place++) {
    const [others, relations] = [tied[place] as Int32Array, parallel[place] as Int32Array];
    let sum = 0;
    for (let at = 0; at < others.length; at++)
      sum += (relations[at] as number) * (values[others[at] as number] as number);
    next[place] = sum;
  }
  const kept = lengthOf(next) / 2;
  for (let place = 0; place < next.length; place++)
    next[place] = (next[place] as number) + kept * (values[place] as number);
  const length = lengthOf(next);
  return next.map((value) => value / length);
}

function lengthOf(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
