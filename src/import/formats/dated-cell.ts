import { dateMistake } from '../record-date.js';
import type { RowProblem } from '../row.js';

/** What is wrong with a date that is to be taken as it stands; null when nothing is. */
export function datedProblem(field: string, edtf: string): RowProblem | null {
  const reason = dateMistake(edtf);
  return reason === null ? null : { field, reason };
}
