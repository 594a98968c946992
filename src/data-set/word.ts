import { insteadOf } from './nearest-word.js';
import type { Place, Report } from './problem.js';

/** A word of a line, or a text that is taken as one, and where it stands. */
export type Word = { text: string; place: Place };

/** The word as one of `options`, or null; `what` names in a message what they are. */
export function oneOf<T extends string>(
  word: Word | null,
  options: readonly T[],
  what: string,
  report: Report,
): T | null {
  if (word === null) return null;
  const option = options.find((each) => each === word.text);
  if (option !== undefined) return option;
  report(word.place, `unknown ${what} ${word.text}${insteadOf(word.text, options)}`);
  return null;
}

/** The word when it has the form, or null; `expected` says what would be right. */
export function inForm(word: Word | null, form: RegExp, expected: string, report: Report): string | null {
  if (word === null) return null;
  if (form.test(word.text)) return word.text;
  report(word.place, `${word.text} is not right here; expected ${expected}`);
  return null;
}
