import type { DrawnActorFragment } from '../generated/graphql.js';
import type { Line } from '../graph/lines.js';
import type { Selection } from '../view/view.js';
import { groupOf, shapes } from './kind-look.js';
import type { Palette } from './palette.js';
import type { ActorLook } from './shape-program.js';
import type { LineLook } from './stroke-program.js';

/** Pixels between the lines of the same two actors. */
export const laneWidth = 9;

/** So many actors have room at their full size. */
const roomFor = 150;

/** The radius of an actor in pixels, by how many relations it has in the picture and how many actors there are beside it. */
export function radiusOf(degree: number, actors: number): number {
  return (6 + Math.min(2.2 * Math.sqrt(degree), 14)) * Math.min(1, Math.sqrt(roomFor / Math.max(actors, 1)));
}

/** How an actor is drawn. */
export function actorLook(actor: DrawnActorFragment, radius: number, palette: Palette, marked: boolean) {
  const group = groupOf(actor.kind);
  const look: ActorLook = { shape: shapes[group], hollow: !actor.named, marked };
  return {
    ...look,
    label: shorten(actor.name),
    size: radius,
    color: palette.kinds[group],
    forceLabel: marked,
  };
}

/** How a line is drawn; the more relations it stands for, the wider. */
export function lineLook(line: Line, palette: Palette, marked: boolean) {
  const look: LineLook = {
    stroke: line.stroke,
    projected: line.projected,
    symmetric: line.symmetric,
    sign: line.sign,
    shift: line.lane * laneWidth,
  };
  const size = 0.8 + Math.min(line.relations.length - 1, 4) * 0.3 + (marked ? 1 : 0);
  return { ...look, size, color: palette.signs[line.sign] ?? palette.ink };
}

/** Whether a line shows what is selected. */
export function isMarked(line: Line, selection: Selection | null): boolean {
  if (selection?.kind === 'relation') return line.relations.some(({ id }) => id === selection.id);
  if (selection?.kind === 'pair')
    return [line.from, line.to].toSorted().join() === [selection.a, selection.b].toSorted().join();
  return false;
}

/** A name as far as there is room for it beside its actor. */
export function shorten(name: string): string {
  return name.length > 34 ? `${name.slice(0, 32).trimEnd()}…` : name;
}
