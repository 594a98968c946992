import type { Force, SimulationNodeDatum } from 'd3-force';
import type { Box } from './geometry.js';

/** A force that pushes boxes apart which come closer than the gap, each along the shorter way out. */
export function keepApart<Body extends SimulationNodeDatum & Box>(gap: number): Force<Body, undefined> {
  let bodies: Body[] = [];
  const force = () => {
    bodies.forEach((a, at) => {
      for (const b of bodies.slice(at + 1)) pushApart(a, b, gap);
    });
  };
  force.initialize = (all: Body[]) => {
    bodies = all;
  };
  return force;
}

function pushApart(a: Box, b: Box, gap: number): void {
  const overX = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  const overY = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  if (overX <= 0 || overY <= 0) return;
  if (overX < overY) {
    const push = (a.x < b.x ? -overX : overX) / 4;
    a.x += push;
    b.x -= push;
  } else {
    const push = (a.y < b.y ? -overY : overY) / 4;
    a.y += push;
    b.y -= push;
  }
}
