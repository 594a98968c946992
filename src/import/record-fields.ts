import { z } from 'zod';
import { keyForm, keyRule } from '../data-set/read-keyed.js';
import { dateMistake } from './record-date.js';

/** Text that is not blank, kept without the blanks around it, of at most so many UTF-16 units. */
export function text(longest = 2_000) {
  return z
    .string({ error: 'right would be a text' })
    .trim()
    .min(1, 'is blank; right would be some text, or to leave the field out')
    .max(longest, `is too long; right would be at most ${longest} characters`);
}

/** An id of one kind, such as `actor:iran`. */
export function idOf(prefix: 'actor' | 'source' | 'event') {
  return inForm(
    new RegExp(`^${prefix}:[a-z0-9][a-z0-9-]*$`),
    `${prefix}: and a key of ${keyRule}, as in ${prefix}:some-key`,
    200,
  );
}

/** An actor by its id, or by an id that it has in another scheme. */
export const actorReference = inForm(
  /^[a-z][a-z0-9-]*:\S(.*\S)?$/,
  'an id such as actor:iran, or one that an actor has in another scheme, such as wikidata:Q794',
  300,
);

/** What tells several stretches of the same tie apart. */
export const spell = inForm(keyForm, `a spell of ${keyRule}, as in 2003`, 100);

/** Text of one form, told in words where it is out of it. */
export function inForm(form: RegExp, right: string, longest: number) {
  const error = `right would be ${right}`;
  return z.string({ error }).max(longest, error).regex(form, error);
}

/** One word of a vocabulary. */
export function wordOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `right would be one of ${words.join(', ')}` });
}

const aDate = 'right would be a date such as 2011, 2021-07 or 2014/2017';
const edtf = z.string({ error: aDate }).superRefine((value, context) => {
  const message = dateMistake(value);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** A date or a period in the service's profile of EDTF; the long form tells that it was worked out, not read. */
export const dated = z.union([edtf, z.strictObject({ edtf, inferred: z.boolean() })]);
