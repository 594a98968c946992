import type { ActorRecord } from '../data-set/data-set.js';
import type { KnownActor } from './known-actor.js';

/** Whether an actor of a file is one that is there already; `on` is the id or the name that tells so. */
export type ActorDecision =
  | { readonly is: 'KNOWN'; readonly actor: KnownActor; readonly on: string }
  | { readonly is: 'NEW'; readonly lookAlikes: readonly KnownActor[] }
  | { readonly is: 'CONFLICT'; readonly reason: string };

/** Who may be meant: the actor with this very id, those with its ids in other schemes, and those that go by its name. */
export type Candidates = {
  readonly sameId: KnownActor | null;
  readonly byKey: ReadonlyMap<string, KnownActor>;
  readonly byName: readonly KnownActor[];
};

/**
 * Decides by ids first, then by the name where it is exactly the same and leaves no choice. Two ids of one scheme tell two
 * actors apart, whatever their names, and so does it that one file has both.
 */
export function decideActor(actor: ActorRecord, origin: string, candidates: Candidates): ActorDecision {
  const { sameId, byKey, byName } = candidates;
  const holders = new Map([...byKey].map(([key, holder]) => [holder.id, { holder, key }]));
  if (sameId) holders.set(sameId.id, { holder: sameId, key: actor.id });
  const [first, ...others] = [...holders.values()];
  if (first && others.length > 0) {
    const whose = [...holders.values()].map(({ holder, key }) => `${key} of ${holder.id}`).join(', ');
    return {
      is: 'CONFLICT',
      reason: `these ids belong to several actors: ${whose}; right would be ids of one`,
    };
  }
  if (first) {
    const other = contradiction(actor, first.holder);
    if (!other) return { is: 'KNOWN', actor: first.holder, on: first.key };
    const reason = `${first.key} is an id of ${first.holder.id}, which has ${other} and so is another; right would be ids of one actor`;
    return { is: 'CONFLICT', reason };
  }
  const fitting = byName.filter(
    (known) => known.kind === actor.kind && known.origin !== origin && !contradiction(actor, known),
  );
  const [only, ...more] = fitting;
  return only && more.length === 0 && byName.length === 1 && actor.name !== null
    ? { is: 'KNOWN', actor: only, on: actor.name }
    : { is: 'NEW', lookAlikes: byName };
}

/** An id of the known actor in a scheme in which the other has another id; null where there is none. */
function contradiction(actor: ActorRecord, known: KnownActor): string | null {
  const own = new Map(actor.externalIds.map(({ scheme, value }) => [scheme, value]));
  const other = known.keys.find((key) => {
    const at = key.indexOf(':');
    const value = own.get(key.slice(0, at));
    return value !== undefined && value !== key.slice(at + 1);
  });
  return other ?? null;
}
