import type { RowProblem } from '../row.js';
import { datedProblem } from './dated-cell.js';
import type { RelationsMapping } from './mapping.js';
import { dateOn } from './mapping-date.js';
import type { Line } from './mapping-value.js';

/** The period that a line tells, empty when none, or what is wrong with it; a side that is not told is open. */
export function mappedPeriod(
  { during, from, until }: Pick<RelationsMapping, 'during' | 'from' | 'until'>,
  line: Line,
): { readonly edtf: string } | { readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const told = (date: typeof during): string => {
    const edtf = date ? dateOn(date, line) : '';
    if (date && edtf === null) {
      const code = date.precision ? ` with "${line[date.precision.column] ?? ''}"` : '';
      const reason = `"${line[date.column] ?? ''}"${code} is not as the mapping says; right would be ${date.format ?? 'edtf'}`;
      problems.push({
        field: date.column,
        reason: date.precision ? `${reason} and a precision it lists` : reason,
      });
    }
    return edtf ?? '';
  };
  const whole = told(during);
  const [begun, ended] = [told(from) || '..', told(until) || '..'];
  if (problems.length > 0) return { problems };
  const edtf = whole || `${begun}/${ended}`;
  if (edtf === '../..' || edtf === '..') return { edtf: '' };
  const problem = datedProblem((during ?? from ?? until)?.column ?? '', edtf);
  return problem ? { problems: [problem] } : { edtf };
}
