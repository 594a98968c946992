import { placeAt, type YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { keyForm, keyRule } from './read-keyed.js';
import { inForm, type Word } from './word.js';

/** The spell of a relation and the words behind it; when it is `lost`, which relation is meant cannot be known. */
export type SpellReading = { spell: string | null; lost: boolean; rest: readonly Word[] };

/** Takes the `#SPELL` off what follows the ends of a relation. */
export function readSpell(line: YamlValue, words: readonly Word[], report: Report): SpellReading {
  const [first, ...others] = words;
  if (!first?.text.startsWith('#')) return { spell: null, lost: isInComment(line, report), rest: words };
  const word = { ...first, text: first.text.slice(1) };
  const spell = inForm(word, keyForm, `a spell of ${keyRule} behind the #`, report);
  return { spell, lost: spell === null, rest: others };
}

// To YAML a `#` behind a blank begins a comment: the spell, and all that follows it, would be lost in silence.
function isInComment({ file, node, path }: YamlValue, report: Report): boolean {
  const end = node?.range?.[1];
  const comment = end === undefined ? null : /^[ \t]+(#[^\s#]+)/.exec(file.text.slice(end));
  if (end === undefined || !comment) return false;
  const place = placeAt(file, end + comment[0].indexOf('#'), path);
  report(
    place,
    `YAML takes ${comment[1]} for a comment; leave out the blank before the #, or put the line in quotes`,
  );
  return true;
}
