import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import type { Drawn } from '../graph/drawn.js';
import type { Line } from '../graph/lines.js';
import type { Places } from '../layout/lay-out.js';
import type { View } from '../view/view.js';
import { createDrawLabel } from './draw-label.js';
import { actorLook, isMarked, lineLook, radiusOf } from './look.js';
import { type Palette, sharesOf } from './palette.js';
import { createShapeProgram } from './shape-program.js';
import { createStrokeProgram } from './stroke-program.js';

/** What is to be drawn. */
export type Scene = {
  readonly drawn: Drawn;
  readonly lines: readonly Line[];
  readonly places: Places;
  /** Where everybody was before anybody was dragged: what the picture is fitted to. */
  readonly settled: Places;
  readonly selection: View['selection'];
  readonly palette: Palette;
};

/** What a pointer does to the picture. */
export type PointerAnswers = {
  pickActor(id: string): void;
  openActor(id: string): void;
  pickLine(line: Line): void;
  pickNothing(): void;
  moved(id: string, x: number, y: number): void;
};

/** The picture in a container: draws scenes, and tells what a pointer picks. */
export type Renderer = {
  draw(scene: Scene): void;
  zoom(by: 'in' | 'out' | 'all'): void;
  readonly graph: MultiDirectedGraph;
  readonly sigma: Sigma;
  stop(): void;
};

/** More lines are left out while the picture is moved: without a graphics card, drawing 5,000 takes a third of a second. */
const mostMoved = 500;

/** Throws where the browser has no WebGL. */
export function createRenderer(container: HTMLElement, first: Scene): Renderer {
  let palette = first.palette;
  const paper = () => sharesOf(palette.paper);
  const graph = new MultiDirectedGraph();
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    defaultEdgeType: 'stroke',
    nodeProgramClasses: { shape: createShapeProgram(paper) },
    edgeProgramClasses: { stroke: createStrokeProgram(paper) },
    defaultDrawNodeLabel: createDrawLabel(() => palette),
    defaultDrawNodeHover: createDrawLabel(() => palette),
    enableEdgeEvents: true,
    labelFont: 'system-ui, sans-serif',
    labelSize: 13,
    labelDensity: 1,
    labelGridCellSize: 120,
    labelRenderedSizeThreshold: 5,
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    stagePadding: 44,
    zIndex: true,
  });
  let halt = () => {};
  return {
    graph,
    sigma,
    draw(scene) {
      halt();
      palette = scene.palette;
      // The same for all times, so that nothing moves when time does.
      sigma.setCustomBBox(boxOf(scene.settled));
      const movements = fill(graph, scene);
      sigma.setSetting('hideEdgesOnMove', graph.size > mostMoved);
      halt = prefersStillness() ? jump(graph, movements) : animateNodes(graph, movements, { duration: 400 });
    },
    zoom(by) {
      const camera = sigma.getCamera();
      if (by === 'all') void camera.animatedReset();
      else if (by === 'in') void camera.animatedZoom();
      else void camera.animatedUnzoom();
    },
    stop() {
      halt();
      sigma.kill();
    },
  };
}

type Movements = Record<string, { x: number; y: number }>;

/** Puts the scene into the graph; those who were there begin where they were, and have to move to what is given back. */
function fill(graph: MultiDirectedGraph, { drawn, lines, places, selection, palette }: Scene): Movements {
  const before = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
  const movements: Movements = {};
  graph.clear();
  for (const actor of drawn.actors) {
    const place = places.get(actor.id);
    if (!place) continue;
    const marked = selection?.kind === 'actor' && selection.id === actor.id;
    const radius = radiusOf(drawn.degrees.get(actor.id) ?? 0, drawn.actors.length);
    const look = actorLook(actor, radius, palette, marked);
    const start = before.get(actor.id) ?? place;
    graph.addNode(actor.id, { ...start, ...look, zIndex: marked ? 2 : 1 });
    if (start.x !== place.x || start.y !== place.y) movements[actor.id] = { ...place };
  }
  for (const line of lines) {
    if (!graph.hasNode(line.from) || !graph.hasNode(line.to)) continue;
    const look = lineLook(line, palette, isMarked(line, selection));
    graph.addEdgeWithKey(line.key, line.from, line.to, { ...look, line });
  }
  return movements;
}

function jump(graph: MultiDirectedGraph, movements: Movements): () => void {
  for (const [id, place] of Object.entries(movements)) graph.mergeNodeAttributes(id, place);
  return () => {};
}

function boxOf(places: Places): { x: [number, number]; y: [number, number] } {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  // A single actor would have no size, and neither would its surroundings.
  const range = (values: readonly number[]): [number, number] => [
    Math.min(...values, values.length < 2 ? (values[0] ?? 0) - 50 : Number.POSITIVE_INFINITY),
    Math.max(...values, values.length < 2 ? (values[0] ?? 0) + 50 : Number.NEGATIVE_INFINITY),
  ];
  return { x: range(xs), y: range(ys) };
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
