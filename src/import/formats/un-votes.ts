import type { ImportRecord } from '../import-record.js';
import type { Format } from '../row.js';
import { actorKey } from './actor-key.js';
import { type Cells, namesColumns, type Outcome, readTable } from './read-table.js';
import { noRollCall, rollCallId } from './un-numbers.js';
import { unSource } from './un-source.js';

const columns = ['rcid', 'country', 'country_code', 'vote'] as const;
const positions = ['yes', 'no', 'abstain', 'absent'];

/** Votes of states in roll calls of the UN General Assembly, as the R package unvotes tells them; the roll calls come from `unRollCalls`. */
export const unVotes: Format = {
  name: 'un-votes',
  summary: 'votes of states in the UN General Assembly (un_votes.csv of unvotes); needs its roll calls',
  source: unSource,
  fits: (_name, head) => namesColumns(head, columns),
  read(text) {
    const states = new Map<string, string>();
    return readTable(text, { columns }, (cells) => readVote(cells, states));
  },
};

function readVote(cells: Cells<(typeof columns)[number]>, states: Map<string, string>): readonly Outcome[] {
  const event = rollCallId(cells.rcid);
  const voter = `${cells.country_code} ${cells.country}`;
  const known = states.get(voter);
  const state = known ? null : stateOf(cells.country, cells.country_code);
  const actor = known ?? state?.id;
  if (!event || !actor || !positions.includes(cells.vote)) return [problems(cells, event !== null, !!actor)];
  const vote = { record: 'participation', event, actor, role: 'VOTER', position: cells.vote } as const;
  if (!state) return [vote];
  states.set(voter, actor);
  return [state, vote];
}

/** Namibia has the code NA, and three states that are gone have none: those go by their names. */
function stateOf(name: string, code: string): (ImportRecord & { record: 'actor' }) | null {
  const key = actorKey(name);
  if (!key || (code && !/^[A-Z]{2}$/.test(code))) return null;
  const ids = code ? { ids: { iso2: code } } : {};
  return { record: 'actor', id: `actor:un-${code.toLowerCase() || key}`, kind: 'STATE', name, ...ids };
}

function problems(
  { rcid, country, country_code: code, vote }: Cells<(typeof columns)[number]>,
  hasEvent: boolean,
  hasActor: boolean,
): Outcome {
  const found = [];
  if (!hasEvent) found.push(noRollCall(rcid));
  if (!hasActor && !actorKey(country))
    found.push({ field: 'country', reason: `"${country}" is no name; right would be that of a state` });
  else if (!hasActor)
    found.push({
      field: 'country_code',
      reason: `"${code}" is no code; right would be one such as NA, or none`,
    });
  if (!positions.includes(vote))
    found.push({
      field: 'vote',
      reason: `"${vote}" is no vote; right would be one of ${positions.join(', ')}`,
    });
  return { problems: found };
}
