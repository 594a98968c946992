import { placeOf, type YamlValue } from './parse-yaml.js';
import type { Place, Report } from './problem.js';
import { isText } from './read-collection.js';
import { type Fields, readFields } from './read-fields.js';
import { splitWords } from './split-words.js';
import type { Word } from './word.js';

/** A proposition whose head is a line: the words of the head, those of the claim behind it, and its other fields. */
export type PropositionLine<Key extends string> = {
  place: Place;
  line: YamlValue;
  /** As many as the form asks for; none when the line is out of form. */
  head: readonly Word[];
  rest: readonly Word[];
  fields: Fields<Key>;
};

/** What a kind of proposition looks like: `form` is its head in words, such as `ROLE ACTOR`. */
export type LineForm<Key extends string> = { lineKey: Key; keys: readonly Key[]; form: string };

/** Reads a mapping with the line under `lineKey`, or a line alone, which stands for a mapping with nothing else. */
export function readPropositionLine<Key extends string>(
  item: YamlValue,
  { lineKey, keys, form }: LineForm<Key>,
  report: Report,
): PropositionLine<Key> {
  const alone = isText(item);
  const place = placeOf(item);
  const fields = alone ? onlyField(lineKey, item) : readFields(item, keys, report);
  const line = fields.require(lineKey);
  const words = splitWords(line, report);
  const length = form.split(' ').length;
  const evidence = words.findIndex((word) => word.text === '@');
  const found = evidence < 0 ? words.length : evidence;
  if (found >= length || line === null) {
    return { place, line: line ?? item, head: words.slice(0, length), rest: words.slice(length), fields };
  }
  if (words.length > 0) report(placeOf(line), `expected ${form}, then one claim`);
  return { place, line, head: [], rest: words.slice(found), fields };
}

function onlyField<Key extends string>(only: Key, value: YamlValue): Fields<Key> {
  const get = (key: Key): YamlValue | null => (key === only ? value : null);
  return { place: placeOf(value), get, require: get };
}
