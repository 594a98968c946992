import { isPloverCategory, modesOf } from '../vocabulary/plover.js';
import { ploverCategories } from '../vocabulary/plover-categories.js';
import { ploverContexts } from '../vocabulary/plover-contexts.js';
import type { PloverRecord } from './data-set.js';
import type { YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { readItems } from './read-collection.js';
import { readFields } from './read-fields.js';
import { readWord } from './read-scalar.js';
import { inForm, oneOf } from './word.js';

const keys = ['category', 'modes', 'contexts', 'cameo'] as const;
const categories = Object.keys(ploverCategories).filter(isPloverCategory);

/** Reads the code of an event in the codebook; null when it is left out or its category is wrong. */
export function readPlover(value: YamlValue | null, report: Report): PloverRecord | null {
  if (value === null) return null;
  const fields = readFields(value, keys, report);
  const given = readWord(fields.require('category'), report);
  const category = oneOf(given, categories, 'PLOVER category', report);
  const cameo = readWord(fields.get('cameo'), report);
  const modes = category && modesOf(category);
  return {
    category: category ?? '',
    modes: readOptions(fields.get('modes'), modes, `mode of ${category}`, report),
    contexts: readOptions(fields.get('contexts'), ploverContexts, 'PLOVER context', report),
    cameo: inForm(cameo, /^\d{2,4}$/, 'a CAMEO code of two to four digits', report),
  };
}

// Without a category any mode is let pass: which ones are right cannot be known.
function readOptions(
  list: YamlValue | null,
  options: readonly string[] | null,
  what: string,
  report: Report,
): readonly string[] {
  return readItems(list, report).flatMap((item) => {
    const word = readWord(item, report);
    const text = options ? oneOf(word, options, what, report) : (word?.text ?? null);
    return text === null ? [] : [text];
  });
}
