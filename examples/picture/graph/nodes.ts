import type { AnsweredActor, AnsweredRelation } from '../ask/graph-answer.js';
import { type KindGroup, kindGroup } from './kind-group.js';
import { sortBy } from './sort-by.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

/** An actor with its label, and the box that both need. */
export type Node = {
  id: string;
  actor: AnsweredActor;
  group: KindGroup;
  /** How many relations it is an end of. */
  degree: number;
  label: readonly string[];
  fontSize: number;
  width: number;
  height: number;
};

/** How far one line of a label lies below the one before, in font sizes. */
export const lineHeight = 1.18;

/** The actors in the order of their ids; letters and box grow with the number of relations. */
export function nodesOf(actors: readonly AnsweredActor[], relations: readonly AnsweredRelation[]): Node[] {
  const degrees = new Map<string, number>();
  for (const { subject, object } of relations) {
    for (const id of new Set([subject.id, object.id])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return sortBy(actors, ({ id }) => id).map((actor) => {
    const degree = degrees.get(actor.id) ?? 0;
    const group = kindGroup(actor.kind);
    const growth = Math.sqrt(Math.min(degree, 64));
    const fontSize = Math.round(12.5 + 1.5 * growth);
    const label = wrapText(actor.name, fontSize, fontSize * (actor.named ? 8.5 : 10.5));
    const padding = 5 + growth;
    const slanted = group === 'party' || group === 'military' || group === 'armed' || group === 'person';
    const text = Math.max(...label.map((line) => textWidth(line, fontSize)));
    return {
      id: actor.id,
      actor,
      group,
      degree,
      label,
      fontSize,
      width: Math.ceil(text + 2 * padding + (slanted ? 14 : 6)),
      height: Math.ceil(label.length * fontSize * lineHeight + 2 * padding),
    };
  });
}
