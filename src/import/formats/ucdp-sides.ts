import type { ImportRecord } from '../import-record.js';
import type { RowProblem } from '../row.js';
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

/**
 * Ids of the actors on both sides and of those behind them, and the actors that were not in `known` with all their ids.
 * States go by their Gleditsch-Ward number, since those behind a side are told by it alone; groups by that of UCDP.
 */
export function actorsOfSides(cells: Cells<SideColumn>, known: Map<string, string>) {
  const problems: RowProblem[] = [];
  const actors: ImportRecord[] = [];
  const actorsOf = ({ names, ids, states }: Side): readonly string[] => {
    const numbers = ids && numbersOf(cells[ids]);
    const gw = numbersOf(cells[states]);
    if (numbers === null) problems.push(notNumbers(ids ?? states, cells));
    if (gw === null) problems.push(notNumbers(states, cells));
    if (numbers === null || gw === null) return [];
    const count = numbers?.length ?? gw.length;
    const called = count === 1 ? [cells[names]] : listOf(cells[names]);
    if (ids && count === 0)
      problems.push({ field: ids, reason: 'is empty; right would be the number of an actor' });
    const areStates = gw.length > 0;
    if (called.length !== count || called.includes('')) {
      const reason = `names ${called.filter(Boolean).length} actors, and ${ids ?? states} ${count}; right would be as many`;
      problems.push({ field: names, reason });
      return [];
    }
    if (areStates && gw.length !== count) {
      problems.push({
        field: states,
        reason: `has ${gw.length} numbers for ${count} states; right would be one each`,
      });
      return [];
    }
    return called.map((name, at) => {
      const state = areStates ? (gw[at] ?? '') : null;
      const ucdp = numbers?.[at];
      const id = state === null ? `actor:ucdp-${ucdp}` : `actor:gw-${state}`;
      const told = `${ucdp ?? ''}`;
      // A state first seen behind a side comes again when its number at UCDP is told.
      if (known.get(id) === undefined || (known.get(id) === '' && told !== '')) {
        known.set(id, told);
        const schemes = { ...(ucdp ? { ucdp } : {}), ...(state === null ? {} : { gw: state }) };
        actors.push(actorOf(id, name, state !== null, schemes));
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

function actorOf(id: string, called: string, isState: boolean, ids: Record<string, string>): ImportRecord {
  if (!isState) return { record: 'actor', id, kind: 'ARMED_GROUP', name: called, ids };
  const { name, aliases } = stateNames(called);
  return { record: 'actor', id, kind: 'STATE', name, aliases: [...aliases], ids };
}

function notNumbers(field: SideColumn, cells: Cells<SideColumn>): RowProblem {
  return { field, reason: `"${cells[field]}" are no numbers; right would be whole ones, parted by commas` };
}
