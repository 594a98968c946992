import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Node } from '../graph/nodes.js';
import { neighbourCounts, type Pair } from '../graph/pairs.js';
import { keepApart } from './keep-apart.js';
import type { PlacedNode } from './placed.js';
import { seededRandom } from './seeded-random.js';

type Body = SimulationNodeDatum & PlacedNode;

const ticks = 500;

/**
 * A first place for each node around 0,0: who stands together is near, who stands against one another is far, who has one
 * neighbour is close to it. Only sums, products and square roots, so that every machine comes to the same last digit.
 */
export function placeByForce(
  nodes: readonly Node[],
  pairs: readonly Pair[],
  shape: number,
  seed: number,
): PlacedNode[] {
  const random = seededRandom(seed);
  const neighbours = neighbourCounts(pairs);
  const bodies: Body[] = nodes.map((node) => {
    const spread = 900 / (1 + node.degree / 4);
    const [x, y] = [(random() - 0.5) * spread * shape, (random() - 0.5) * spread];
    return { node, width: node.width, height: node.height, x, y };
  });
  const links = pairs.map((pair) => ({ source: pair.a, target: pair.b, pair }));
  const isLeaf = ({ a, b }: Pair) => neighbours.get(a) === 1 || neighbours.get(b) === 1;
  const against = ({ lines }: Pair) => lines.every(({ sign }) => sign < 0);
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const reach = (id: string) => ((byId.get(id)?.width ?? 0) + (byId.get(id)?.height ?? 0)) / 4;
  forceSimulation(bodies)
    .randomSource(random)
    // The default comes from Math.pow, whose last digit is not the same everywhere.
    .alphaDecay(0.0137)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ node }) => node.id)
        .distance(
          ({ pair }) =>
            reach(pair.a) +
            reach(pair.b) +
            (isLeaf(pair) ? 15 : against(pair) ? 150 : 70) +
            6 * pair.lines.length,
        )
        .strength(({ pair }) => (isLeaf(pair) ? 0.9 : 0.25 / Math.sqrt(fewest(pair, neighbours)))),
    )
    .force(
      'charge',
      forceManyBody<Body>().strength(({ node }) => -500 - 60 * node.degree),
    )
    .force('x', forceX<Body>(0).strength(0.06))
    .force('y', forceY<Body>(0).strength(0.06 * shape))
    .force('apart', keepApart<Body>(14))
    .stop()
    .tick(ticks);
  return bodies.map(({ node, x, y, width, height }) => ({ node, x, y, width, height }));
}

function fewest({ a, b }: Pair, neighbours: ReadonlyMap<string, number>): number {
  return Math.min(neighbours.get(a) ?? 1, neighbours.get(b) ?? 1);
}
