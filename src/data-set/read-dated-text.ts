import type { DatedText } from '../time/dated-text.js';
import { EdtfError } from '../time/edtf-error.js';
import { readPeriod } from '../time/period.js';
import type { YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { splitWords } from './split-words.js';
import type { Word } from './word.js';

/** The words `[inferred] DATE` as a date or period, or null when there are none or they are wrong. */
export function parseDatedText(words: readonly Word[], report: Report): DatedText | null {
  const [first] = words;
  if (first === undefined) return null;
  const inferred = first.text === 'inferred';
  const [date, further] = inferred ? words.slice(1) : words;
  if (date === undefined) report(first.place, 'a date is missing after inferred');
  else if (further) report(further.place, `${further.text} is too much; expected [inferred] DATE`);
  else if (isDate(date, report)) return { edtf: date.text, inferred };
  return null;
}

/** The date or period in a field, or null when it is left out or wrong. */
export function readDatedText(value: YamlValue | null, report: Report): DatedText | null {
  return parseDatedText(splitWords(value, report), report);
}

function isDate(word: Word, report: Report): boolean {
  try {
    readPeriod(word.text);
    return true;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    report(word.place, error.message);
    return false;
  }
}
