import type { AnsweredRelation, ClaimCounts } from '../ask/graph-answer.js';

/** A relation as a sentence without its full stop. */
export function relationWords(
  { subject, object, type, spell, role }: AnsweredRelation,
  nameOf: (id: string) => string,
): string {
  const further = [spell, role].filter((words) => words !== null).join(', ');
  return `${nameOf(subject.id)} ${type.label} ${nameOf(object.id)}${further ? ` (${further})` : ''}`;
}

/** How many claims take which side, those sides left out that none takes. */
export function countWords({ affirm, deny, qualify, desire }: ClaimCounts): string {
  const sides = [
    [affirm, affirm === 1 ? 'affirms' : 'affirm'],
    [deny, deny === 1 ? 'denies' : 'deny'],
    [qualify, 'in part or in name'],
    [desire, desire === 1 ? 'wish' : 'wishes'],
  ] as const;
  const taken = sides.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return taken.length === 0 ? 'no claim stands' : taken.join(', ');
}
