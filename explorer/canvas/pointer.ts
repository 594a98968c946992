import type { MouseCoords } from 'sigma/types';
import type { Line } from '../graph/lines.js';
import type { PointerAnswers, Renderer } from './renderer.js';

/** A pointer that was moved by less has clicked, not dragged. */
const clickPixels = 4;

/** Lets a pointer pick, open and drag what is drawn. */
export function listenToPointer({ sigma, graph }: Renderer, answers: PointerAnswers): void {
  let dragged: { id: string; from: { x: number; y: number }; far: boolean } | null = null;
  // The end of a drag is also told as a click.
  let hasDragged = false;
  sigma.on('clickNode', ({ node }) => {
    if (!hasDragged) answers.pickActor(node);
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    answers.openActor(node);
  });
  sigma.on('clickEdge', ({ edge }) => {
    const line = graph.getEdgeAttribute(edge, 'line') as Line | undefined;
    if (line) answers.pickLine(line);
  });
  sigma.on('clickStage', () => {
    if (!hasDragged) answers.pickNothing();
  });
  sigma.on('downStage', () => {
    hasDragged = false;
  });
  const point = (shape: string) => {
    sigma.getContainer().style.cursor = shape;
  };
  sigma.on('enterNode', () => point('pointer'));
  sigma.on('leaveNode', () => point(''));
  sigma.on('enterEdge', () => point('pointer'));
  sigma.on('leaveEdge', () => point(''));
  sigma.on('downNode', ({ node, event }) => {
    dragged = { id: node, from: event, far: false };
    hasDragged = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return;
    dragged.far ||= Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) > clickPixels;
    if (!dragged.far) return;
    hasDragged = true;
    graph.mergeNodeAttributes(dragged.id, sigma.viewportToGraph(event));
    halt(event);
  });
  const drop = () => {
    if (dragged?.far) {
      const { x, y } = graph.getNodeAttributes(dragged.id);
      answers.moved(dragged.id, Math.round(x * 10) / 10, Math.round(y * 10) / 10);
    }
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('upEdge', drop);
}

// Neither the camera moves nor the page scrolls while an actor is dragged.
function halt(event: MouseCoords): void {
  event.preventSigmaDefault();
  event.original.preventDefault();
  event.original.stopPropagation();
}
