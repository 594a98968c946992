import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { placeAt, placeOf, type YamlValue } from './parse-yaml.js';
import type { Place, Report } from './problem.js';

/** One pair of a mapping; `place` is that of the key. */
export type Entry = { key: string; place: Place; value: YamlValue };

/** The pairs of a mapping in the author's order, doubled keys included; none when it is left out. */
export function readEntries(value: YamlValue | null, report: Report): readonly Entry[] {
  if (value === null || isNothing(value)) return [];
  const { file, node, path } = value;
  if (!isMap<Node, Node>(node)) {
    report(placeOf(value), `expected keys with values (key: value), found ${kindOf(value)}`);
    return [];
  }
  return node.items.flatMap((pair) => {
    const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : '';
    const place = placeAt(file, pair.key.range?.[0] ?? 0, path === '' ? key : `${path}.${key}`);
    if (key !== '') return [{ key, place, value: { file, node: pair.value, path: place.path } }];
    report(place, 'this key is no text; a key is a plain word (true and null in quotes)');
    return [];
  });
}

/** The items of a list in the author's order; none when it is left out. */
export function readItems(value: YamlValue | null, report: Report): readonly YamlValue[] {
  if (value === null || isNothing(value)) return [];
  const { file, node, path } = value;
  if (isSeq<Node>(node)) return node.items.map((item, at) => ({ file, node: item, path: `${path}[${at}]` }));
  report(placeOf(value), `expected a list, found ${kindOf(value)}`);
  return [];
}

/** Whether there is no value: nothing after the key, or `null`. */
export function isNothing({ node }: YamlValue): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** Whether a value is written as text: a line, where fields could stand instead. */
export function isText({ node }: YamlValue): boolean {
  return isScalar(node) && typeof node.value === 'string';
}

/** What a value is, in words for a message. */
export function kindOf(value: YamlValue): string {
  const { node } = value;
  if (isNothing(value)) return 'nothing';
  if (isMap(node)) return 'keys with values';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node)) return 'a YAML alias (write the value out)';
  return typeof node.value === 'boolean' ? `${node.value} (in quotes it is text)` : 'text';
}
