import { placeAt, type YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { keyForm, keyRule } from './read-keyed.js';
import { inForm, type Word } from './word.js';

/** Takes the `#SPELL` off what follows the ends of a relation. */
export function readSpell(
  line: YamlValue,
  words: readonly Word[],
  report: Report,
): { spell: string | null; rest: readonly Word[] } {
  reportLostSpell(line, report);
  const [first, ...others] = words;
  if (!first?.text.startsWith('#')) return { spell: null, rest: words };
  const spell = first.text.slice(1);
  inForm({ ...first, text: spell }, keyForm, `a spell of ${keyRule} behind the #`, report);
  return { spell, rest: others };
}

// To YAML a `#` behind a blank begins a comment: the spell, and all that follows it, would be lost in silence.
function reportLostSpell({ file, node, path }: YamlValue, report: Report): void {
  const end = node?.range?.[1];
  const comment = end === undefined ? null : /^[ \t]+(#[^\s#]+)/.exec(file.text.slice(end));
  if (end === undefined || !comment) return;
  const place = placeAt(file, end + comment[0].indexOf('#'), path);
  report(
    place,
    `YAML takes ${comment[1]} for a comment; leave out the blank before the #, or put the line in quotes`,
  );
}
