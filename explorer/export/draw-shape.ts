import type { Shape } from '../canvas/kind-look.js';
import { element } from './svg-element.js';

/** An actor's outline around a point; hollow ones show the paper. */
export function drawShape(
  shape: Shape,
  {
    x,
    y,
    radius,
    color,
    paper,
    hollow,
  }: { x: number; y: number; radius: number; color: string; paper: string; hollow: boolean },
): string {
  const fill = { fill: hollow ? paper : color, stroke: color, 'stroke-width': hollow ? 2.2 : 0 };
  if (shape === 'circle') return element('circle', { cx: x, cy: y, r: radius, ...fill });
  const points = corners[shape].map(([dx, dy]) => `${round(x + dx * radius)},${round(y + dy * radius)}`);
  return element('polygon', { points: points.join(' '), ...fill });
}

const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ],
  diamond: [
    [0, -1.18],
    [1.18, 0],
    [0, 1.18],
    [-1.18, 0],
  ],
  hexagon: [
    [1.09, 0],
    [0.54, 0.94],
    [-0.54, 0.94],
    [-1.09, 0],
    [-0.54, -0.94],
    [0.54, -0.94],
  ],
  triangle: [
    [0, -0.9],
    [0.81, 0.62],
    [-0.81, 0.62],
  ],
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
