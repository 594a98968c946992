import type { ImportRecord } from '../import-record.js';
import type { Format, Row, RowProblem } from '../row.js';
import { datedProblem } from './dated-cell.js';
import { type Cells, namesColumns, type Outcome, readTable } from './read-table.js';
import { datedBy, ucdpSource, wholeNumber } from './ucdp-cells.js';
import { actorsOfSides, type KnownSides, sideColumns } from './ucdp-sides.js';

const columns = [
  'conflict_id',
  'year',
  'incompatibility',
  'territory_name',
  'start_date2',
  'start_prec2',
  'ep_end',
  'ep_end_date',
  'ep_end_prec',
  ...sideColumns,
] as const;
type ConflictCells = Cells<(typeof columns)[number]>;

const issues: Readonly<Record<string, string>> = {
  '1': 'territory',
  '2': 'government',
  '3': 'government and territory',
};

/** UCDP's and PRIO's years of armed conflict: who fought whom in each year of each episode, and who backed whom with troops. */
export const ucdpConflicts: Format = {
  name: 'ucdp-conflicts',
  summary: 'years of armed conflict of UCDP and PRIO (ucdp-prio-acd-201.csv)',
  source: ucdpSource('UCDP/PRIO Armed Conflict Dataset'),
  fits: (_name, head) => namesColumns(head, ['conflict_id', 'side_a_id', 'side_b_id', 'start_date2']),
  async *read(text) {
    const known: KnownSides = { told: new Map(), handedOn: new Set() };
    const waiting: Row[] = [];
    for await (const row of readTable(text, { columns }, (cells) => readYear(cells, known))) {
      if ('record' in row && row.record.record === 'relation' && !isKnown(row.record, known))
        waiting.push(row);
      else yield row;
    }
    // Some states never stand alone in a cell.
    const ends = new Map(
      waiting.flatMap(({ line, ...row }) =>
        'record' in row ? endsOf(row.record).map((id) => [id, line]) : [],
      ),
    );
    for (const [id, line] of ends) {
      const record = known.handedOn.has(id) ? null : known.told.get(id);
      if (record) yield { line, record };
    }
    yield* waiting;
  },
};

function isKnown(record: ImportRecord, { handedOn }: KnownSides): boolean {
  return endsOf(record).every((id) => handedOn.has(id));
}

function endsOf(record: ImportRecord): readonly string[] {
  return record.record === 'relation' ? [record.subject, record.object] : [];
}

function readYear(cells: ConflictCells, known: KnownSides): readonly Outcome[] {
  const conflict = wholeNumber(cells.conflict_id);
  const issue = issues[wholeNumber(cells.incompatibility) ?? ''];
  const during = periodOf(cells);
  const sides = actorsOfSides(cells, known);
  const problems: RowProblem[] = ['problem' in during ? during.problem : null, ...sides.problems].filter(
    (problem) => problem !== null,
  );
  if (!conflict)
    problems.push({ field: 'conflict_id', reason: `"${cells.conflict_id}" is no number of a conflict` });
  if (!issue) {
    const reason = `"${cells.incompatibility}" is no matter of conflict; right would be 1, 2 or 3`;
    problems.push({ field: 'incompatibility', reason });
  }
  // Actors once known do not come again.
  if ('problem' in during || problems.length > 0) return [...sides.actors, { problems }];

  const spell = `ucdp-${conflict}-${cells.start_date2.slice(0, 4)}`;
  const over = `over ${issue}${cells.territory_name ? ` (${cells.territory_name})` : ''}`;
  const year = wholeNumber(cells.year) ?? '';
  const relation = (subject: string, type: 'IN_CONFLICT_WITH' | 'BACKS', object: string): ImportRecord => ({
    record: 'relation',
    subject,
    type,
    object,
    spell,
    role: type === 'BACKS' ? 'with troops in an armed conflict' : over,
    during: type === 'BACKS' ? year : during.edtf,
  });
  const { a, b, a2nd, b2nd } = sides;
  return [
    ...sides.actors,
    ...a.flatMap((one) => b.map((other) => relation(one, 'IN_CONFLICT_WITH', other))),
    ...a2nd.flatMap((backer) => a.map((one) => relation(backer, 'BACKS', one))),
    ...b2nd.flatMap((backer) => b.map((one) => relation(backer, 'BACKS', one))),
  ];
}

/** The part of the episode that lies in the year: an episode is fighting without a year between. */
function periodOf(cells: ConflictCells): { readonly edtf: string } | { readonly problem: RowProblem } {
  const year = wholeNumber(cells.year);
  const start = datedBy(cells.start_date2, cells.start_prec2);
  const wrong = (field: string, reason: string) => ({ problem: { field, reason } });
  if (year?.length !== 4) return wrong('year', `"${cells.year}" is no year; right would be one such as 1946`);
  if (!start) {
    const told = `"${cells.start_date2}" with precision "${cells.start_prec2}"`;
    return wrong('start_date2', `${told} is no date; right would be YYYY-MM-DD with a precision from 1 to 7`);
  }
  const begun = cells.start_date2.slice(0, 4);
  if (begun > year) return wrong('start_date2', `${cells.start_date2} lies after the year ${year}`);
  const ends = wholeNumber(cells.ep_end) === '1' && cells.ep_end_date !== '';
  const end = ends ? datedBy(cells.ep_end_date, cells.ep_end_prec) : `${year}-12-31`;
  if (!end) {
    const reason = `"${cells.ep_end_date}" with precision "${cells.ep_end_prec}" is no date; right would be YYYY-MM-DD`;
    return wrong('ep_end_date', reason);
  }
  const edtf = `${begun === year ? start : `${year}-01-01`}/${end}`;
  const problem = datedProblem(ends ? 'ep_end_date' : 'start_date2', edtf);
  return problem ? { problem } : { edtf };
}
