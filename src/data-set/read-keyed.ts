import { claimKeywords } from './parse-claim-line.js';
import type { YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { type Entry, readEntries } from './read-collection.js';

/** The form of keys and of spells. */
export const keyForm = /^[a-z0-9][a-z0-9-]*$/;

/** `keyForm` in words for a message. */
export const keyRule = 'lower-case letters, digits and hyphens';

/** The entries of all parts of a section that has keys, such as `actors`; keys out of form are reported. */
export function readKeyed(section: readonly YamlValue[], report: Report): readonly Entry[] {
  const entries = section.flatMap((part) => readEntries(part, report));
  for (const { key, place } of entries) {
    if (!keyForm.test(key)) report(place, `${key} cannot be a key; keys are made of ${keyRule}`);
    if (claimKeywords.some((keyword) => keyword === key)) {
      report(place, `${key} cannot be a key; in a claim line it would be taken for the word before a part`);
    }
  }
  return entries;
}
