import type { Node } from '../graph/nodes.js';
import { neighbourCounts, type Pair } from '../graph/pairs.js';
import { placeByForce } from './force.js';
import type { PlacedNode } from './placed.js';
import { type Arrangement, tangleAt } from './tangle.js';
import { type Frame, untangle } from './untangle.js';
import type { Way } from './way.js';

/** How far apart the lines of one pair run. */
export const lineSpacing = 13;

// Where a run ends depends on where it begins; a few begin, and the least tangled is taken.
const seeds = [1, 2, 3, 4];

/** The nodes within a frame around 0,0, no two of them touching if there is room, with lines that cross little. */
export function arrange(nodes: readonly Node[], pairs: readonly Pair[], frame: Frame): PlacedNode[] {
  const shape = frame.halfWidth / frame.halfHeight;
  const runs = seeds.map((seed) => {
    const boxes = placeByForce(nodes, pairs, shape, seed);
    const arrangement = { ...judgedBy(nodes, pairs), boxes, shape };
    untangle(arrangement, frame, seed);
    const tangle = boxes.reduce((sum, _box, at) => sum + tangleAt(at, arrangement), 0);
    return { boxes, tangle };
  });
  return runs.reduce((best, run) => (run.tangle < best.tangle ? run : best)).boxes;
}

function judgedBy(nodes: readonly Node[], pairs: readonly Pair[]): Omit<Arrangement, 'boxes' | 'shape'> {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const neighbours = neighbourCounts(pairs);
  const ways = pairs.map((pair) => wayOf(pair, places, neighbours));
  return {
    ways,
    waysOf: nodes.map((_node, at) => ways.filter(({ a, b }) => a === at || b === at)),
    weights: nodes.map(({ degree }) => 0.04 + 0.014 * degree),
  };
}

function wayOf(
  { a, b, lines }: Pair,
  places: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, number>,
): Way {
  const isLeaf = neighbours.get(a) === 1 || neighbours.get(b) === 1;
  const isAgainst = lines.every(({ sign }) => sign < 0);
  const isNumbered = lines.some(({ standing }) => standing === 'contested');
  return {
    a: places.get(a) ?? 0,
    b: places.get(b) ?? 0,
    pull: isLeaf ? 0.4 : isAgainst ? 0.08 : 0.16,
    // Room for two tips and a stroke between them; for the number and the zig-zag as well.
    least: isNumbered ? 100 : 44,
    strokes: lines.length + (isNumbered ? 2 : 0),
    spread: 6 + ((lines.length - 1) * lineSpacing) / 2,
  };
}
