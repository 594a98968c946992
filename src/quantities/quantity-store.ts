import {
  type CountQuantitiesOfRow,
  type CountQuantitiesParams,
  countQuantities,
  countQuantitiesOf,
  type QuantitiesByIdsRow,
  type QuantitiesOfRow,
  quantitiesByIds,
  quantitiesNewest,
  quantitiesOf,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { topKey } from '../pages/list-key.js';
import { loadKnown } from '../pages/load-known.js';
import { createOwnedList } from '../pages/owned-list.js';
import type { Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import { datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { wordings } from '../vocabulary/words.js';
import type { Quantity } from './quantity.js';

/** Reads reported numbers for one request. */
export function createQuantityStore(run: Run) {
  const whole = { page: quantitiesNewest, count: countQuantities, toItem: quantityFrom, start: topKey };
  return {
    /** As it was known at an instant; null where nothing was known of it. */
    byId: loadKnown(run, quantitiesByIds, quantityFrom),
    /** Of the actor, relation or event with this id. */
    of: createOwnedList<CountQuantitiesParams, QuantitiesOfRow, CountQuantitiesOfRow, Quantity>(run, {
      page: quantitiesOf,
      count: countQuantitiesOf,
      ownerOf: (row) => row.bearerId,
      countedOwner: (row) => row.bearerId,
      toItem: quantityFrom,
      start: topKey,
    }),
    page: (filter: CountQuantitiesParams, page: Page) => readWholeList(run, whole, filter, page),
  };
}

function quantityFrom(row: Omit<QuantitiesByIdsRow, 'askedId'>): Quantity {
  const { at, atInferred, wording, ...columns } = row;
  return {
    ...columns,
    wording: knownWord(wordings, wording),
    at: datedText(at, atInferred),
  };
}
