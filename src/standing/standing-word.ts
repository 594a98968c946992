import { knownWord } from '../vocabulary/known-word.js';
import { type Status, statuses } from '../vocabulary/words.js';
import type { Verdict } from './judge.js';

const projectedPrefix = 'PROJECTED_';

/** A verdict as one word, by which the store compares: the status, with `PROJECTED_` before it where it is projected. */
export function standingWord({ status, projected }: Verdict): string {
  return projected ? projectedPrefix + status : status;
}

/** The verdict that a word of the store stands for. */
export function verdictOf(word: string): Verdict {
  const projected = word.startsWith(projectedPrefix);
  return { status: knownWord(statuses, projected ? word.slice(projectedPrefix.length) : word), projected };
}

/** The words for these statuses, projected or not; null for `projected` asks for both. */
export function standingWords(some: readonly Status[], projected: boolean | null = null): string[] {
  const choices = projected === null ? [false, true] : [projected];
  return some.flatMap((status) => choices.map((choice) => standingWord({ status, projected: choice })));
}
