import type { DrawnRelationFragment } from '../generated/graphql.js';
import { type Stroke, strokeOf } from './standing.js';
import type { Vocabulary } from './vocabulary.js';

/** Relations between the same two actors that are drawn as one line, since they look alike. */
export type Line = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Without a direction. */
  readonly symmetric: boolean;
  readonly sign: number;
  readonly stroke: Stroke;
  /** Nobody reports it as seen. */
  readonly projected: boolean;
  readonly relations: readonly DrawnRelationFragment[];
  /** Which of the lines of its two actors it is, counted from the middle: -1, 0, 1; seen along the line. */
  readonly lane: number;
};

/** The lines of a picture, in the order of the relations that make them. */
export function linesOf(relations: Iterable<DrawnRelationFragment>, vocabulary: Vocabulary): Line[] {
  const groups = new Map<string, Omit<Line, 'lane'> & { relations: DrawnRelationFragment[] }>();
  for (const relation of relations) {
    const type = vocabulary.get(relation.type.code);
    const line = {
      from: relation.subject.id,
      to: relation.object.id,
      symmetric: type?.symmetric ?? false,
      sign: type?.sign ?? 0,
      stroke: strokeOf(relation.standing),
      projected: relation.standing.projected,
    };
    const key = Object.values(line).join(' ');
    const group = groups.get(key) ?? { ...line, key, relations: [] };
    group.relations.push(relation);
    groups.set(key, group);
  }
  return inLanes([...groups.values()]);
}

function inLanes(lines: readonly Omit<Line, 'lane'>[]): Line[] {
  const pairs = new Map<string, number>();
  for (const line of lines) pairs.set(pairOf(line), (pairs.get(pairOf(line)) ?? 0) + 1);
  const taken = new Map<string, number>();
  return lines.map((line) => {
    const pair = pairOf(line);
    const at = taken.get(pair) ?? 0;
    taken.set(pair, at + 1);
    const lane = at - ((pairs.get(pair) ?? 1) - 1) / 2;
    // Seen from its other end a lane lies on the other side.
    return { ...line, lane: line.from < line.to ? lane : lane === 0 ? 0 : -lane };
  });
}

/** The two ends of a line, whichever way it goes. */
export function pairOf({ from, to }: Pick<Line, 'from' | 'to'>): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
