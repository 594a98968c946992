import type { DatedText } from '../time/dated-text.js';
import { readWhen } from '../time/read-when.js';
import { admiraltyGrades, sourceKinds } from '../vocabulary/words.js';
import type { SourceRecord } from './data-set.js';
import type { YamlValue } from './parse-yaml.js';
import { placeOf } from './parse-yaml.js';
import type { Report } from './problem.js';
import type { Entry } from './read-collection.js';
import { readDatedText } from './read-dated-text.js';
import { readFields } from './read-fields.js';
import { readKeyed } from './read-keyed.js';
import { sourceIdOf } from './read-reference.js';
import { readText, readWord } from './read-scalar.js';
import type { Reading } from './reading.js';
import { inForm, oneOf } from './word.js';

const keys = [
  'title',
  'publisher',
  'url',
  'licence',
  'published',
  'retrieved',
  'sha256',
  'length',
  'reliability',
  'kind',
  'file',
  'copyOf',
] as const;

const sha256Form = /^[0-9a-f]{64}$/;
const lengthForm = /^[1-9]\d{0,8}$/;
const urlForm = /^https?:\/\/\S+$/;
// A name with a folder in it could lead out of SOURCES_DIR.
const fileForm = /^[^/\\]*[^/\\.][^/\\]*$/;

/** Reads the section `sources`, which must come before all claims: they take dates and lengths from it. */
export function readSources(section: readonly YamlValue[], reading: Reading): void {
  for (const entry of readKeyed(section, reading.report)) {
    reading.records.sources.add(readSource(entry, reading), entry.place);
  }
}

function readSource({ key, place, value }: Entry, reading: Reading): SourceRecord {
  const { report } = reading;
  const fields = readFields(value, keys, report, place);
  const wordOf = (field: (typeof keys)[number]) => readWord(fields.get(field), report);
  const sha256 = readWord(fields.require('sha256'), report);
  const length = readWord(fields.require('length'), report);
  return {
    id: `source:${key}`,
    title: readText(fields.require('title'), report) ?? '',
    publisher: readText(fields.get('publisher'), report),
    url: inForm(wordOf('url'), urlForm, 'an address that begins with https:// or http://', report),
    licence: readText(fields.get('licence'), report),
    published: readDatedText(fields.get('published'), report),
    retrieved: readDay(fields.get('retrieved'), report),
    sha256: inForm(sha256, sha256Form, '64 hexadecimal digits, a to f in lower case', report) ?? '',
    // A length that cannot be read must not put every locator outside the source.
    length: Number(inForm(length, lengthForm, 'a whole number of UTF-16 units', report) ?? Infinity),
    reliability: oneOf(wordOf('reliability'), admiraltyGrades, 'reliability', report) ?? 'F',
    kind: oneOf(wordOf('kind'), sourceKinds, 'kind of source', report) ?? 'DOCUMENT',
    file: inForm(wordOf('file'), fileForm, 'the name of a file, without a folder', report),
    copyOf: sourceIdOf(wordOf('copyOf'), reading),
  };
}

function readDay(value: YamlValue | null, report: Report): DatedText | null {
  const date = readDatedText(value, report);
  if (value && date && readWhen(date.edtf).precision !== 'DAY') {
    report(placeOf(value), `${date.edtf} is no day; expected a date such as 2021-07-25`);
  }
  return date;
}
