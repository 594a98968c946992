import { isScalar, Scalar } from 'yaml';
import { placeAt, placeOf, type YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { readText } from './read-scalar.js';
import type { Word } from './word.js';

// The separators are words of their own; `#` begins one, so that `iraq#2014` and `iraq #2014` are the same.
const wordPattern = /[,;@=]|#?[^\s,;@=#]+|#/g;

/** The words of a text, with `, ; @ =` as words of their own; none when it is left out or no text. */
export function splitWords(value: YamlValue | null, report: Report): readonly Word[] {
  const text = readText(value, report);
  if (value === null || text === null) return [];
  const written = asWritten(value);
  return [...(written?.text ?? text).matchAll(wordPattern)].map((match) => ({
    text: match[0],
    place: written ? placeAt(value.file, written.offset + match.index, value.path) : placeOf(value),
  }));
}

/** The part of the file that holds the text, where it differs from the text in blanks and line ends only. */
function asWritten({ file, node }: YamlValue): { text: string; offset: number } | null {
  if (!isScalar(node) || !node.range) return null;
  const [start, end] = node.range;
  if (node.type === Scalar.PLAIN) return { text: file.text.slice(start, end), offset: start };
  if (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE) return null;
  const text = file.text.slice(start + 1, end - 1);
  return /[\\']/.test(text) ? null : { text, offset: start + 1 };
}
