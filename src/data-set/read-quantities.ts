import { wordings } from '../vocabulary/words.js';
import { checkNumbers } from './check-numbers.js';
import type { QuantityRecord } from './data-set.js';
import { placeOf, type YamlValue } from './parse-yaml.js';
import { type Report, soundly } from './problem.js';
import { readClaims } from './read-claims.js';
import { readItems } from './read-collection.js';
import { readDatedText } from './read-dated-text.js';
import { type Fields, readFields } from './read-fields.js';
import { readNumber, readText, readWord } from './read-scalar.js';
import type { Reading } from './reading.js';
import { quantityId } from './record-id.js';
import { oneOf } from './word.js';

const keys = ['measure', 'low', 'best', 'high', 'unit', 'wording', 'at', 'claims'] as const;

type QuantityFields = Fields<(typeof keys)[number]>;

/** Reads the quantities of an actor, a relation or an event; without its id they are checked but not kept. */
export function readQuantities(ofId: string | null, list: YamlValue | null, reading: Reading): void {
  for (const item of readItems(list, reading.report)) {
    const fields = readFields(item, keys, reading.report);
    const place = placeOf(item);
    const read = soundly(reading.report, (report) => readQuantity(fields, report));
    const quantity = ofId !== null && read ? withId({ ofId, ...read }) : null;
    if (quantity) reading.records.quantities.add(quantity, place);
    const id = quantity?.id ?? null;
    readClaims({ id, what: 'quantity', place }, [], fields.get('claims'), reading);
  }
}

function readQuantity(fields: QuantityFields, report: Report): Omit<QuantityRecord, 'id' | 'ofId'> {
  const wording = oneOf(readWord(fields.require('wording'), report), wordings, 'wording', report);
  const quantity = {
    measure: readText(fields.require('measure'), report) ?? '',
    low: readNumber(fields.get('low'), report),
    best: readNumber(fields.get('best'), report),
    high: readNumber(fields.get('high'), report),
    unit: readText(fields.get('unit'), report),
    wording: wording ?? 'EXACT',
    at: readDatedText(fields.get('at'), report),
  };
  const isNumbered = [fields.get('low'), fields.get('best'), fields.get('high')].some(
    (value) => value !== null,
  );
  checkNumbers({ ...quantity, isNumbered }, wording, fields.place, report);
  return quantity;
}

function withId(quantity: Omit<QuantityRecord, 'id'>): QuantityRecord {
  return { id: quantityId(quantity), ...quantity };
}
