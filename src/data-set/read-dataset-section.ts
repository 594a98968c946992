import type { DataSet } from './data-set.js';
import { placeOf, type YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { readFields } from './read-fields.js';
import { readText } from './read-scalar.js';

/** Reads title and licence of the whole from the one part that the section may have. */
export function readDatasetSection(
  section: readonly YamlValue[],
  report: Report,
): Pick<DataSet, 'title' | 'licence'> {
  const [first, ...others] = section;
  for (const other of others) {
    report(placeOf(other), `dataset stands twice, first in ${first?.file.name}; keep one`);
  }
  if (!first) return { title: '', licence: '' };
  const fields = readFields(first, ['title', 'licence'], report);
  return {
    title: readText(fields.require('title'), report) ?? '',
    licence: readText(fields.require('licence'), report) ?? '',
  };
}
