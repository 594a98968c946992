import type { Box } from './geometry.js';
import { seededRandom } from './seeded-random.js';
import { type Arrangement, overlapAt, tangleAt } from './tangle.js';

// Small graphs can be tried out for longer; a large one is done in some seconds.
const movesInAll = 60_000;
const [fewestOfABox, mostOfABox] = [500, 1500];
const [firstStep, lastStep] = [420, 8];
const [firstLoss, lastLoss] = [60, 0.5];

/**
 * Moves and swaps boxes within the frame around 0,0 so that fewer lines cross and none runs under a box. Small losses are
 * taken at first and hardly any at the end; the threshold needs no exponential, whose last digit differs between machines.
 */
export function untangle(arrangement: Arrangement, frame: Frame, seed: number): void {
  const { boxes } = arrangement;
  const random = seededRandom(seed);
  for (const box of boxes) moveTo(box, box.x, box.y, frame);
  const share = Math.min(mostOfABox, Math.max(fewestOfABox, movesInAll / boxes.length));
  const moves = Math.round(share) * boxes.length;
  for (let move = 0; move < moves; move += 1) {
    const left = 1 - move / moves;
    const loss = lastLoss + (firstLoss - lastLoss) * left * left;
    const step = lastStep + (firstStep - lastStep) * left * left;
    const [a, b] = [Math.floor(random() * boxes.length), Math.floor(random() * boxes.length)];
    const [x, y] = [(random() - 0.5) * 2 * step, (random() - 0.5) * 2 * step];
    if (move % 6 === 0 && a !== b) trySwap(a, b, arrangement, frame, loss);
    else tryMove(a, x, y, arrangement, frame, loss);
  }
}

/** Half of the width and of the height within which boxes stay. */
export type Frame = { halfWidth: number; halfHeight: number };

function tryMove(
  at: number,
  x: number,
  y: number,
  arrangement: Arrangement,
  frame: Frame,
  loss: number,
): void {
  const box = arrangement.boxes[at] as Box;
  const old = { x: box.x, y: box.y };
  const overlap = overlapAt(at, arrangement.boxes);
  moveTo(box, old.x + x, old.y + y, frame);
  // Nothing makes up for a new overlap, and most places are taken: no need to look at the lines there.
  const isTaken = overlapAt(at, arrangement.boxes) > overlap;
  const next = { x: box.x, y: box.y };
  Object.assign(box, old);
  if (isTaken) return;
  const limit = tangleAt(at, arrangement) + loss;
  Object.assign(box, next);
  if (tangleAt(at, arrangement, limit) > limit) Object.assign(box, old);
}

function trySwap(a: number, b: number, arrangement: Arrangement, frame: Frame, loss: number): void {
  const [one, other] = [arrangement.boxes[a] as Box, arrangement.boxes[b] as Box];
  const [oldOne, oldOther] = [
    { x: one.x, y: one.y },
    { x: other.x, y: other.y },
  ];
  const limit = tangleAt(a, arrangement) + tangleAt(b, arrangement) + loss;
  moveTo(one, oldOther.x, oldOther.y, frame);
  moveTo(other, oldOne.x, oldOne.y, frame);
  const first = tangleAt(a, arrangement, limit);
  if (first <= limit && first + tangleAt(b, arrangement, limit - first) <= limit) return;
  Object.assign(one, oldOne);
  Object.assign(other, oldOther);
}

function moveTo(box: Box, x: number, y: number, { halfWidth, halfHeight }: Frame): void {
  const reachX = halfWidth - box.width / 2;
  const reachY = halfHeight - box.height / 2;
  box.x = Math.min(Math.max(x, -reachX), reachX);
  box.y = Math.min(Math.max(y, -reachY), reachY);
}
