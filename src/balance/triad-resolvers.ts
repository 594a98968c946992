import type { Covering } from '../covering.js';
import { mustFind } from '../node/find-node.js';
import type { TriadCensusResolvers, TriadResolvers } from '../schema.generated.js';
import type { TriadInBalance } from './balance.js';
import { tieAt } from './tie-resolvers.js';
import { isBalanced, isWeaklyBalanced, triadTypes } from './triad.js';
import type { TriadCensus } from './triad-census.js';
import { turningOf } from './turning-of-triad.js';

const triad: Covering<TriadResolvers, TriadInBalance> = {
  actors: ({ balance, triad }, _args, { actors }) =>
    triad.actors.map((place) => {
      const id = balance.graph.actorIds[place] ?? '';
      return mustFind(actors.byId(id), id);
    }),
  ties: ({ balance, triad }) => triad.ties.map((place) => tieAt(balance, place)),
  type: ({ triad }) => triadTypes[triad.negatives] ?? 'ALL_NEGATIVE',
  balanced: ({ triad }) => isBalanced(triad.negatives),
  weaklyBalanced: ({ triad }) => isWeaklyBalanced(triad.negatives),
  turning: async ({ balance, triad }) =>
    turningOf(triad, await balance.census()).map((place) => tieAt(balance, place)),
};

const census: Covering<TriadCensusResolvers, TriadCensus> = {
  allPositive: ({ byNegatives }) => byNegatives[0],
  oneNegative: ({ byNegatives }) => byNegatives[1],
  twoNegative: ({ byNegatives }) => byNegatives[2],
  allNegative: ({ byNegatives }) => byNegatives[3],
  balanced: ({ balanced, total }) => (total === 0 ? null : balanced / total),
  weaklyBalanced: ({ weaklyBalanced, total }) => (total === 0 ? null : weaklyBalanced / total),
};

/** Triads, by themselves and counted. */
export const triadResolvers = { Triad: triad, TriadCensus: census };
