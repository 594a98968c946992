import type { ActorStore } from '../actors/actor-store.js';
import { groupRows } from '../graph/group-rows.js';
import {
  type CountRelationsParams,
  countRelationsAt,
  relationsAmong,
  relationsOfFrontier,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import type { Relation } from '../relations/relation.js';
import type { RelationColumns } from '../relations/relation-columns.js';
import { type Growth, type GrowthBounds, growLevel } from './grow-level.js';
import type { Cut, Subgraph } from './subgraph.js';

/** More relations than these among the actors of one answer are not shown. */
const mostEdges = 5_000;

/** How far to go, and how much to show. */
export type Extent = GrowthBounds & { readonly depth: number };

/** Reads the surroundings of actors for one request: one statement a level, one for what is among them, one for the counts of those cut where these are asked for. */
export function createNeighborhoodStore(
  run: Run,
  actors: Pick<ActorStore, 'keepFrom'>,
  relationFrom: (row: RelationColumns) => Relation,
) {
  return async (of: readonly string[], filter: CountRelationsParams, extent: Extent): Promise<Subgraph> => {
    const { nodeIds, cut } = await grown(of, filter, extent);
    const ids = [...nodeIds];
    const rows = await run(relationsAmong, { ...filter, ids, first: mostEdges + 1 });
    const edges = rows.slice(0, mostEdges).map(relationFrom);
    let cuts: Promise<readonly Cut[]> | null = null;
    return {
      nodeIds: ids,
      edges,
      hasMoreEdges: rows.length > mostEdges,
      cutAt: () => {
        cuts ??= cutsAmong(
          ids.filter((id) => cut.has(id)),
          edges,
          filter,
        );
        return cuts;
      },
    };
  };

  async function cutsAmong(
    ids: readonly string[],
    edges: readonly Relation[],
    filter: CountRelationsParams,
  ): Promise<readonly Cut[]> {
    return [...(await totalsAt(ids, filter))].flatMap(([actorId, of]) => {
      const shown = edges.filter(({ subjectId, objectId }) => [subjectId, objectId].includes(actorId)).length;
      return shown < of ? [{ actorId, shown, of }] : [];
    });
  }

  async function grown(of: readonly string[], filter: CountRelationsParams, extent: Extent): Promise<Growth> {
    let growth: Growth = { nodeIds: new Set(of), cut: new Set() };
    let level = [...growth.nodeIds];
    for (let depth = 0; depth < extent.depth && level.length > 0; depth++) {
      const rows = await run(relationsOfFrontier, { ...filter, ids: level, first: extent.perHub + 1 });
      const steps = rows.map((row) => ({ actorId: row.actorId, otherId: actors.keepFrom(row, 'other').id }));
      const next = growLevel(
        growth,
        level,
        groupRows(steps, ({ actorId }) => actorId),
        extent,
      );
      level = [...next.nodeIds].slice(growth.nodeIds.size);
      growth = next;
    }
    return growth;
  }

  async function totalsAt(
    ids: readonly string[],
    filter: CountRelationsParams,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = ids.length > 0 ? await run(countRelationsAt, { ...filter, ids }) : [];
    const totals = new Map(rows.map(({ actorId, total }) => [actorId, total]));
    return new Map(ids.map((id) => [id, totals.get(id) ?? 0]));
  }
}
