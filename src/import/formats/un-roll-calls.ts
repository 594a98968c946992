import type { Format } from '../row.js';
import { datedProblem } from './dated-cell.js';
import { namesColumns, type Outcome, readTable } from './read-table.js';
import { noRollCall, rollCallId } from './un-numbers.js';
import { unSource } from './un-source.js';

const columns = ['rcid', 'date', 'unres', 'short', 'descr'] as const;

/** Roll calls of the UN General Assembly, as the R package unvotes tells them: an event each. */
export const unRollCalls: Format = {
  name: 'un-roll-calls',
  summary: 'roll calls of the UN General Assembly (un_roll_calls.csv of unvotes)',
  source: unSource,
  fits: (_name, head) => namesColumns(head, columns),
  read: (text) =>
    readTable(text, { columns }, ({ rcid, date, unres, short, descr }): readonly Outcome[] => {
      const id = rollCallId(rcid);
      const problems = [id ? null : noRollCall(rcid), date ? datedProblem('date', date) : null];
      const wrong = problems.filter((problem) => problem !== null);
      if (!id || wrong.length > 0) return [{ problems: wrong }];
      const what = [short, short === descr ? '' : descr].filter((part) => part !== '').join('. ');
      const which = `UN roll call ${id.slice(id.lastIndexOf('-') + 1)}${unres ? ` (${unres})` : ''}`;
      return [
        {
          record: 'event',
          id,
          summary: shortened(what ? `${which}: ${what}` : which, 2_000),
          ...(date ? { occurred: date } : {}),
          place: 'UN General Assembly',
        },
      ];
    }),
};

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
