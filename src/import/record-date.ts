import { EdtfError } from '../time/edtf-error.js';
import { readPeriod } from '../time/period.js';

/** What is wrong with a date or period, and what would be right; null when nothing is. */
export function dateMistake(edtf: string): string | null {
  try {
    readPeriod(edtf);
    return null;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return `${error.problem}; right would be ${error.expected}`;
  }
}
