import type { Covering } from '../covering.js';
import { mustFind } from '../node/find-node.js';
import { type Page, readPage } from '../pages/page.js';
import { pageOfList } from '../pages/page-of-list.js';
import type { TieResolvers } from '../schema.generated.js';
import type { Balance, TieConnection, TieInBalance } from './balance.js';
import { isMixed, relationsToTurn, type Tie } from './tie.js';

/** A page of ties of a graph, or of pairs that are none, from a list of them in order. */
export function tiePage(balance: Balance, ties: readonly Tie[], page: Page): TieConnection {
  const keyOf = ({ aId, bId }: Tie) => `${aId} ${bId}`;
  return pageOfList(page, ties, keyOf, (tie) => tieIn(balance, tie));
}

/** A tie of a graph by its place. */
export function tieAt(balance: Balance, place: number): TieInBalance {
  const tie = balance.graph.ties[place];
  if (!tie) throw new Error(`a place ${place} without a tie`);
  return { balance, tie, place };
}

const tie: Covering<TieResolvers, TieInBalance> = {
  a: ({ tie }, _args, { actors }) => mustFind(actors.byId(tie.aId), tie.aId),
  b: ({ tie }, _args, { actors }) => mustFind(actors.byId(tie.bId), tie.bId),
  sign: ({ tie }) => tie.sign,
  positive: ({ tie }) => tie.positive,
  negative: ({ tie }) => tie.negative,
  mixed: ({ tie }) => isMixed(tie),
  relationsToTurn: ({ balance, tie }) => relationsToTurn(tie, balance.asked.mixed),
  balancedTriads: async ({ balance, place }) => (await balance.census()).balancedAt[place] ?? 0,
  unbalancedTriads: async ({ balance, place }) => (await balance.census()).unbalancedAt[place] ?? 0,
  relations: ({ balance, tie }, args, { balance: store }) =>
    store.relationsOf(tie, balance.asked.filter, readPage('Tie.relations', args)),
};

/** Ties. */
export const tieResolvers = { Tie: tie };

function tieIn(balance: Balance, tie: Tie): TieInBalance {
  return { balance, tie, place: tie.sign === 0 ? -1 : balance.graph.ties.indexOf(tie) };
}
