import type { Line } from './lines.js';

/** Two actors with something between them, the first in id order first. */
export type Pair = { a: string; b: string; lines: readonly Line[] };

/** The pairs in the order of their ids; the service knows no relation of an actor to itself. */
export function pairsOf(lines: readonly Line[]): Pair[] {
  const pairs = new Map<string, { a: string; b: string; lines: Line[] }>();
  for (const line of lines) {
    const [a, b] = line.from < line.to ? [line.from, line.to] : [line.to, line.from];
    const key = `${a} ${b}`;
    const pair = pairs.get(key) ?? { a, b, lines: [] };
    pair.lines.push(line);
    pairs.set(key, pair);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** How many others each actor of a pair has something with. */
export function neighbourCounts(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b } of pairs) {
    for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
