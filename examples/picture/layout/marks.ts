import { pointOn } from './curve.js';
import { type Box, boxesOverlap, type Point } from './geometry.js';
import type { RoutedLine } from './route.js';

/** What stands on a line: the number of a contested one in the list below, or how many relations it is. */
export type Mark = Point & { text: string; isNumber: boolean };

// From the middle outwards.
const parts = Array.from({ length: 46 }, (_, at) => 0.5 + (at % 2 === 0 ? at : -at - 1) / 100);
const size = { width: 20, height: 20 };

/** The contested lines, those first on which there are most claims. */
export function contestedOf(lines: readonly RoutedLine[]): RoutedLine[] {
  const claims = ({ line }: RoutedLine) =>
    line.relations.reduce(
      (sum, { claimCounts: { affirm, deny, qualify } }) => sum + affirm + deny + qualify,
      0,
    );
  return lines.filter(({ line }) => line.standing === 'contested').sort((a, b) => claims(b) - claims(a));
}

/** Marks clear of nodes and of one another where their lines allow it; numbers go first. */
export function placeMarks(lines: readonly RoutedLine[], nodes: readonly Box[]): Mark[] {
  const contested = contestedOf(lines);
  const bundled = lines.filter(({ line }) => line.standing !== 'contested' && line.relations.length > 1);
  const wanted = [
    ...contested.map((each, at) => ({ ...each, text: String(at + 1), isNumber: true })),
    ...bundled.map((each) => ({ ...each, text: `×${each.line.relations.length}`, isNumber: false })),
  ];
  const taken: Box[] = [...nodes];
  return wanted.map(({ curve, text, isNumber }) => {
    const places = parts.map((part) => ({ ...pointOn(curve, part), ...size }));
    const free = places.find((place) => taken.every((box) => !boxesOverlap(place, box, 1)));
    const place = free ?? (places[0] as Box);
    taken.push(place);
    return { x: place.x, y: place.y, text, isNumber };
  });
}
