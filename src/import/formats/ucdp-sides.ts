import type { ImportRecord } from '../import-record.js';
import type { RowProblem } from '../row.js';
import { actorKey } from './actor-key.js';
import type { Cells } from './read-table.js';
import { listOf, numbersOf } from './ucdp-cells.js';
import { stateNames } from './ucdp-names.js';

/** The columns on who stands on which side. */
export const sideColumns = [
  'side_a',
  'side_a_id',
  'side_a_2nd',
  'side_b',
  'side_b_id',
  'side_b_2nd',
  'gwno_a',
  'gwno_a_2nd',
  'gwno_b',
  'gwno_b_2nd',
] as const;
type SideColumn = (typeof sideColumns)[number];

type Side = { readonly names: SideColumn; readonly ids?: SideColumn; readonly states: SideColumn };

type Actor = Extract<ImportRecord, { record: 'actor' }>;

/** What is known of each actor so far, by its id, and which of them have been handed on. */
export type KnownSides = {
  readonly told: Map<string, Actor>;
  readonly handedOn: Set<string>;
};

/**
 * Ids of the actors on both sides and of those behind them, and each actor that is to be handed on now.
 * States go by their names, which are the same throughout: those behind a side have no number of UCDP, and where several
 * Gleditsch-Ward numbers stand in a cell, their order is not that of the names. A state waits until its number stands alone, so
 * that nobody takes it for another one before.
 */
export function actorsOfSides(cells: Cells<SideColumn>, known: KnownSides) {
  const problems: RowProblem[] = [];
  const actors: ImportRecord[] = [];
  const actorsOf = ({ names, ids, states }: Side): readonly string[] => {
    const numbers = ids && numbersOf(cells[ids]);
    const gw = numbersOf(cells[states]);
    if (numbers === null) problems.push(notNumbers(ids ?? states, cells));
    if (gw === null) problems.push(notNumbers(states, cells));
    if (numbers === null || gw === null) return [];
    const count = numbers?.length ?? gw.length;
    if (ids && count === 0)
      problems.push({ field: ids, reason: 'is empty; right would be the number of an actor' });
    const called = count === 1 ? [cells[names]] : listOf(cells[names]);
    const keys = called.map(actorKey);
    if (called.length !== count || keys.includes('')) {
      const reason = `names ${keys.filter(Boolean).length} actors, and ${ids ?? states} ${count}; right would be as many`;
      problems.push({ field: names, reason });
      return [];
    }
    return called.map((name, at) => {
      const isState = gw.length > 0;
      const ucdp = numbers?.[at];
      const told = {
        ...(ucdp ? { ucdp } : {}),
        ...(isState && count === 1 && gw.length === 1 ? { gw: gw[0] ?? '' } : {}),
      };
      const id = `actor:ucdp-${isState ? keys[at] : ucdp}`;
      const before = known.told.get(id)?.ids ?? {};
      const schemes = { ...told, ...before };
      const isNew = !known.told.has(id) || Object.keys(schemes).length > Object.keys(before).length;
      if (isNew) known.told.set(id, actorOf(id, name, isState, schemes));
      if (isNew && (!isState || schemes['gw'] !== undefined)) {
        known.handedOn.add(id);
        actors.push(actorOf(id, name, isState, schemes));
      }
      return id;
    });
  };
  const a = actorsOf({ names: 'side_a', ids: 'side_a_id', states: 'gwno_a' });
  const b = actorsOf({ names: 'side_b', ids: 'side_b_id', states: 'gwno_b' });
  const a2nd = actorsOf({ names: 'side_a_2nd', states: 'gwno_a_2nd' });
  const b2nd = actorsOf({ names: 'side_b_2nd', states: 'gwno_b_2nd' });
  return { a, b, a2nd, b2nd, actors, problems };
}

function actorOf(id: string, called: string, isState: boolean, ids: Record<string, string>): Actor {
  const told = Object.keys(ids).length > 0 ? { ids } : {};
  if (!isState) return { record: 'actor', id, kind: 'ARMED_GROUP', name: called, ...told };
  const { name, aliases } = stateNames(called);
  return { record: 'actor', id, kind: 'STATE', name, aliases: [...aliases], ...told };
}

function notNumbers(field: SideColumn, cells: Cells<SideColumn>): RowProblem {
  return { field, reason: `"${cells[field]}" are no numbers; right would be whole ones, parted by commas` };
}
