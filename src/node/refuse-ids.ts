import type { SourceStore } from '../sources/source-store.js';
import { nearestIds, type Stores } from './find-actor-by-id.js';

/** An id in a condition, and of which types it may be. */
type Given = { readonly id: string; readonly meant: readonly ('Actor' | 'Source')[] };
/** Why an id in a condition would fit nothing, and what would be right there. */
export type IdRefusal<Asked extends Given> = {
  readonly asked: Asked;
  readonly problem: string;
  readonly expected: string;
};

/** So many are told, each with what comes nearest, which is a search of its own. */
const mostTold = 10;

/** The first of those that nobody has, or that an actor had before it was merged into another, in their order. */
export async function refuseIds<Asked extends Given>(
  asked: readonly Asked[],
  stores: Stores & { readonly sources: Pick<SourceStore, 'byId'> },
): Promise<readonly IdRefusal<Asked>[]> {
  const bearers = await Promise.all(
    asked.map(async ({ id, meant }) => {
      const [actor, source] = await Promise.all([
        meant.includes('Actor') ? stores.actors.byId(id) : null,
        meant.includes('Source') ? stores.sources.byId(id) : null,
      ]);
      return actor ?? source;
    }),
  );
  const wrong = asked.flatMap((one, at) => {
    const bearer = bearers[at] ?? null;
    return bearer?.id === one.id ? [] : [{ asked: one, survivor: bearer?.id ?? null }];
  });
  return Promise.all(
    wrong.slice(0, mostTold).map(async ({ asked: one, survivor }) => ({
      asked: one,
      problem: survivor ? `was merged into ${survivor}` : 'is the id of nobody',
      expected: survivor ?? (await rightFor(one, stores)),
    })),
  );
}

async function rightFor({ id, meant }: Given, stores: Stores): Promise<string> {
  if (!meant.includes('Actor')) return 'the id of a source, as the list of all sources gives them';
  const nearest = await nearestIds(id, stores);
  const kinds = meant.includes('Source') ? 'an actor or a source' : 'an actor';
  return `the id of ${kinds}${nearest ? `, nearest are ${nearest}` : ''}`;
}
