import type { ActorStore } from '../actors/actor-store.js';
import { methodOf } from '../analytics-method.js';
import { ties } from '../graph/queries.generated.js';
import { mustFind } from '../node/find-node.js';
import { type Invalid, invalid } from '../node/invalid.js';
import { ranked } from '../ranked.js';
import { type Analysis, type GraphAsked, nothingFits } from './analysis.js';
import { brokerage } from './brokerage.js';
import { firstPlaces } from './first-places.js';
import type { Scores } from './scores.js';
import { type TieGraph, tieGraph } from './tie-graph.js';

/** Between whom brokers stand: ids of actors that there are. */
export type CampsAsked = { readonly one: readonly string[]; readonly other: readonly string[] };

/** The first actors that stand between two camps, or what is wrong with the question. */
export function brokers(
  graph: GraphAsked,
  { one, other, first }: CampsAsked & { readonly first: number },
  { analysis, actors }: { readonly analysis: Analysis; readonly actors: Pick<ActorStore, 'byId'> },
): Promise<Scores | Invalid> {
  return analysis.inService(graph, async ({ run, signal }) => {
    const tied = tieGraph(await run(ties, graph.filter));
    if (tied.ids.length === 0) return nothingFits;
    const camps = [placesOf(one, tied), placesOf(other, tied)] as const;
    const idle = camps.findIndex((camp) => camp.length === 0);
    if (idle >= 0) return idleCamp(idle === 0 ? 'one' : 'other');
    const sums = await brokerage(tied, camps, signal);
    const found = firstPlaces(sums, sums.length).filter(({ value }) => value > 0);
    const shown = found.slice(0, first).map(async ({ place, value }) => {
      const id = tied.ids[place] ?? '';
      return { actor: await mustFind(actors.byId(id), id), value };
    });
    const parameters = { one: one.toSorted().join(' '), other: other.toSorted().join(' ') };
    return {
      nodes: ranked(await Promise.all(shown)),
      total: found.length,
      method: methodOf(
        { name: 'betweenness between two sets', engine: 'service', parameters },
        { ...graph, nodes: tied.ids.length, edges: tied.relations },
      ),
    };
  });
}

function placesOf(camp: readonly string[], { ids }: TieGraph): number[] {
  const asked = new Set(camp);
  return ids.flatMap((id, place) => (asked.has(id) ? [place] : []));
}

function idleCamp(camp: 'one' | 'other'): Invalid {
  return invalid(
    ['between', camp],
    `Nobody of between.${camp} is an end of a relation that fits; right would be other actors, a wider where or another time.`,
  );
}
