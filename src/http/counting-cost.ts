import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { seekEnds } from '../relations/ends-filter.js';

/** Fields that tell little and look at many relations for it, or work as long on what they have read. */
const countingFields = new Set(['relationBuckets', 'topActors', 'balance', 'frustration']);
/** Fields that look at all relations several times over, however few fit: five of them are as much as one operation may ask for. */
const analytics = new Set(['centrality', 'communities', 'components', 'bridges', 'similarActors', 'brokers']);
const analyticsCost = 50_000;
/** How many relations there are taken to be, and how many an actor is taken to have; as many actors as a filter may name make up the whole. */
const relations = { inAll: 20_000, ofActor: 100 };

/**
 * How many relations are taken to be looked at to work out a field, those of the named ends or all; 0 where nothing is counted. One
 * counts as a field does: in a graph of 220,000, some 2,000 took as long as a page of 200, of which one asks for some 10 fields each.
 */
export function countingCost({ field, args }: Pick<ComplexityEstimatorArgs, 'field' | 'args'>): number {
  if (analytics.has(field.name)) return analyticsCost;
  if (!countingFields.has(field.name)) return 0;
  const ends = seekEnds(args['where'] ?? {});
  return ends ? relations.ofActor * ends.ids.length : relations.inAll;
}
