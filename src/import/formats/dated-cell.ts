import { EdtfError } from '../../time/edtf-error.js';
import { readPeriod } from '../../time/period.js';
import type { RowProblem } from '../row.js';

/** What is wrong with a date that is to be taken as it stands; null when nothing is. */
export function datedProblem(field: string, edtf: string): RowProblem | null {
  try {
    readPeriod(edtf);
    return null;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return { field, reason: `${error.problem}; right would be ${error.expected}` };
  }
}
