import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import { seekEnds } from '../relations/ends-filter.js';
import { relationFilter, statusesHeld } from '../relations/relation-filter.js';
import type {
  BalanceResolvers,
  QueryResolvers,
  TieConnectionResolvers,
  TriadConnectionResolvers,
} from '../schema.generated.js';
import type { Balance, TieConnection, TriadConnection } from './balance.js';
import { balanceProblem, mostPairs, tooManyPairs } from './balance-problem.js';
import { createBalance } from './create-balance.js';
import { frustrationResolvers } from './frustration-resolvers.js';
import { isClusterable } from './is-clusterable.js';
import { methodOfTies } from './method.js';
import { tiesOf } from './signed-graph.js';
import { isMixed } from './tie.js';
import { tiePage, tieResolvers } from './tie-resolvers.js';
import { triadPage } from './triad-page.js';
import { triadResolvers } from './triad-resolvers.js';

const find: QueryResolvers['balance'] = async (_root, args, context, info) => {
  const given = narrowed(args.where, context, info);
  const where = { ...given, statusIn: statusesHeld(given) };
  const asOf = await context.clocks.at(info, args.asOf);
  const filter = relationFilter(where, asOf);
  const { mixed } = args;
  const ends = seekEnds(filter);
  const { version, relations } = await context.clocks.commit();
  // To group a large graph takes longer than a request may.
  if (!ends && relations > mostPairs && (await context.balance.hasMorePairs(filter, mostPairs)))
    return tooManyPairs;
  const pairs = tiesOf(await context.balance.pairs(filter, ends, mostPairs + 1), mixed);
  const wrong = balanceProblem(pairs, Boolean(args.where));
  if (wrong) return wrong;
  const conditions = JSON.stringify(where, (_key, value) => value ?? undefined);
  return createBalance({ filter, conditions, asOf, mixed }, version, pairs, context.balance);
};

const count = ({ graph }: Balance, sign: number) => graph.ties.filter((tie) => tie.sign === sign).length;

const balance: Covering<BalanceResolvers, Balance> = {
  method: methodOfTies,
  actors: ({ graph }) => graph.actorIds.length,
  positive: (balance) => count(balance, 1),
  negative: (balance) => count(balance, -1),
  undecided: ({ mixedPairs }) => mixedPairs.filter(({ sign }) => sign === 0).length,
  relations: ({ graph, mixedPairs }) =>
    [...graph.ties.filter((tie) => !isMixed(tie)), ...mixedPairs].reduce(
      (sum, { positive, negative }) => sum + positive + negative,
      0,
    ),
  ties: (balance, args) => tiePage(balance, balance.graph.ties, readPage('Balance.ties', args)),
  mixedPairs: (balance, args) => tiePage(balance, balance.mixedPairs, readPage('Balance.mixedPairs', args)),
  balanced: (balance) => balance.turning().balanced,
  clusterable: ({ graph }) => isClusterable(graph),
  census: (balance) => balance.census(),
  triads: (balance, { balanced = null, ...args }, { balance: store }) =>
    triadPage(balance, balanced, readPage('Balance.triads', args), store),
  frustration: async (balance) => ({ balance, camps: await balance.camps() }),
  turning: (balance) => ({ balance, turning: balance.turning() }),
};

/** Signed structure. */
export const balanceResolvers = {
  Query: { balance: find },
  BalanceResult: { __resolveType: (result: object) => ('code' in result ? 'Invalid' : 'Balance') } as const,
  Balance: balance,
  ...tieResolvers,
  ...triadResolvers,
  ...frustrationResolvers,
  TieConnection: connectionResolvers satisfies Covering<TieConnectionResolvers, TieConnection>,
  TriadConnection: connectionResolvers satisfies Covering<TriadConnectionResolvers, TriadConnection>,
};
