import type { ActorKind } from '../../vocabulary/words.js';
import type { ImportRecord } from '../import-record.js';
import type { Format, Row, RowProblem } from '../row.js';
import { type Cells, namesColumns, type Outcome, readTable } from './read-table.js';
import { listOf, numbersOf, ucdpSource, wholeNumber } from './ucdp-cells.js';
import { actorNames, nameColumns } from './ucdp-names.js';

/** How an actor is tied to others: the columns that name them, and what the tie is. */
const ties = [
  { ids: 'ActorIdPrev', names: 'NamePrev', type: 'OTHER_TIE', role: 'split off from it' },
  {
    ids: 'ActorIdSplitTemp',
    names: 'NameSplitTemp',
    type: 'OTHER_TIE',
    role: 'split off from it for a time',
    spell: 'for-a-time',
  },
  { ids: 'ActorIdAlliance', names: 'NameAlliance', type: 'MEMBER_OF', role: 'ally in it' },
  { ids: 'ActorIdGroup', names: 'GroupName', type: 'PART_OF', role: 'joined it' },
] as const;

const kinds: Readonly<Record<string, ActorKind>> = {
  '1': 'ARMED_GROUP',
  '2': 'FACTION',
  '3': 'POPULATION',
  '4': 'STATE',
};
const columns = [
  'ActorId',
  'Org',
  ...nameColumns,
  ...ties.flatMap(({ ids, names }) => [ids, names]),
] as const;
type ActorCells = Cells<(typeof columns)[number]>;

/** UCDP's list of actors: states and groups, their names, and from whom they split or whom they joined. */
export const ucdpActors: Format = {
  name: 'ucdp-actors',
  summary: 'actors of the Uppsala Conflict Data Program (ucdp-actor-221.csv)',
  source: ucdpSource('UCDP Actor Dataset'),
  fits: (_name, head) => namesColumns(head, ['ActorId', 'NameData', 'ActorIdAlliance']),
  async *read(text) {
    const told = new Set<string>();
    const mentioned = new Map<string, Row>();
    const waiting: Row[] = [];
    const readLine = (cells: ActorCells, line: number): readonly Outcome[] => {
      const actor = actorOf(cells);
      if ('problems' in actor) return [actor];
      told.add(actor.id);
      const tied = tiesOf(cells, actor.id);
      // A tie can name an actor of a later line.
      for (const { record, to, name } of tied.found) {
        waiting.push({ line, record });
        if (!mentioned.has(record.object))
          mentioned.set(record.object, { line, record: bareActor(to, name) });
      }
      return tied.problems.length > 0 ? [actor, { problems: tied.problems }] : [actor];
    };
    yield* readTable(text, { columns }, readLine);
    for (const [id, row] of mentioned) if (!told.has(id)) yield row;
    yield* waiting;
  },
};

function actorOf(
  cells: ActorCells,
): (ImportRecord & { record: 'actor' }) | { readonly problems: readonly RowProblem[] } {
  const id = wholeNumber(cells.ActorId);
  const kind = kinds[wholeNumber(cells.Org) ?? ''];
  const problems: RowProblem[] = [];
  if (!id)
    problems.push({
      field: 'ActorId',
      reason: `"${cells.ActorId}" is no number; right would be that of the actor`,
    });
  if (!kind)
    problems.push({
      field: 'Org',
      reason: `"${cells.Org}" is no kind of actor; right would be 1, 2, 3 or 4`,
    });
  if (!cells.NameData)
    problems.push({ field: 'NameData', reason: 'is empty; right would be the name of the actor' });
  if (!id || !kind || problems.length > 0) return { problems };
  const { name, aliases } = actorNames(cells, kind === 'STATE');
  return { ...anActor(id), kind, name, ...(aliases.length > 0 ? { aliases: [...aliases] } : {}) };
}

function anActor(id: string): { record: 'actor'; id: string; ids: { ucdp: string } } {
  return { record: 'actor', id: `actor:ucdp-${id}`, ids: { ucdp: id } };
}

/** An actor of whom only a tie of another tells. */
function bareActor(id: string, name: string): ImportRecord {
  return { ...anActor(id), kind: 'ARMED_GROUP', name };
}

function tiesOf(cells: ActorCells, subject: string) {
  const problems: RowProblem[] = [];
  const found = ties.flatMap(({ ids, names, type, ...more }) => {
    const others = numbersOf(cells[ids]);
    if (!others)
      problems.push({ field: ids, reason: `"${cells[ids]}" are no numbers; right would be those of actors` });
    const called = listOf(cells[names]);
    return (others ?? []).flatMap((to, at) => {
      const name = (called.length === others?.length ? called[at] : undefined) ?? `UCDP actor ${to}`;
      const object = anActor(to).id;
      if (object !== subject)
        return [{ to, name, record: { record: 'relation', subject, type, object, ...more } as const }];
      problems.push({ field: ids, reason: `names the actor itself, ${to}; right would be another` });
      return [];
    });
  });
  return { problems, found };
}
