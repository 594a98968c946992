import { isScalar } from 'yaml';
import { placeOf, type YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { kindOf } from './read-collection.js';
import type { Word } from './word.js';

/** The text of a value without blanks around it, or null: left out, or reported as empty or as no text. */
export function readText(value: YamlValue | null, report: Report): string | null {
  if (value === null) return null;
  const given = isScalar(value.node) ? value.node.value : null;
  if (typeof given !== 'string') report(placeOf(value), `expected text, found ${kindOf(value)}`);
  else if (given.trim() === '') report(placeOf(value), 'the text is empty; leave the key out instead');
  else return given.trim();
  return null;
}

/** A whole text as one word, for what `oneOf` and references take. */
export function readWord(value: YamlValue | null, report: Report): Word | null {
  const text = readText(value, report);
  return value === null || text === null ? null : { text, place: placeOf(value) };
}

/** A number, in plain decimal digits only, or null. */
export function readNumber(value: YamlValue | null, report: Report): number | null {
  const word = readWord(value, report);
  if (word === null) return null;
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(word.text)) return Number(word.text);
  report(word.place, `${word.text} is no number; write digits without separators, such as 2500 or 0.5`);
  return null;
}

/** `true` or `false`, or null. */
export function readFlag(value: YamlValue | null, report: Report): boolean | null {
  if (value === null) return null;
  if (isScalar(value.node) && typeof value.node.value === 'boolean') return value.node.value;
  report(placeOf(value), `expected true or false, found ${kindOf(value)}`);
  return null;
}
