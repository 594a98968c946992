import type { GraphQLResolveInfo } from 'graphql';
import type { AtHand } from './at-hand.js';
import type { Commit, LastCommit } from './dataset/last-commit.js';
import { createInherited } from './inherited.js';
import type { AsOf } from './standing/as-of.js';
import type { TimeReading } from './vocabulary/words.js';

type Field = Pick<GraphQLResolveInfo, 'path'>;
/** What a caller gives: a day, an instant, a reading, each of them or none. */
export type AsOfGiven = {
  readonly validAt?: string | null | undefined;
  readonly knownAt?: string | null | undefined;
  readonly reading?: TimeReading | undefined;
};

/** The clocks of one operation. */
export type Clocks = {
  /** What holds at a field: what is given there, which then holds below it too, or above; resolved against one and the same commit for the whole operation. At hand once the commit is and the same was asked before. */
  at(field: Field, own?: AsOfGiven | null): AtHand<AsOf>;
  /** Has what is given at a field hold below it, without resolving it; tells what holds there. */
  hold(field: Field, own?: AsOfGiven | null): AsOfGiven | null;
  /** What a question means, against the commit of the operation. */
  resolve(asked: AsOfGiven | null): AtHand<AsOf>;
  /** The commit against which the operation is answered. */
  commit(): Promise<Commit>;
  /** Whether more has become known since an instant. */
  isPast(knownAt: string): Promise<boolean>;
  /** All that clocks were resolved to, in the order of asking. */
  told(): readonly AsOf[];
  /** Has what follows be answered against the last commit: for fields below a write. */
  renew(): void;
};

/** Clocks for one operation. */
export function createClocks(lastCommit: LastCommit): Clocks {
  const given = createInherited<AsOfGiven>();
  const resolved = new Map<string, AsOf>();
  let atHand = new Map<AsOfGiven | null, AsOf>();
  let commit: Promise<Commit> | null = null;
  const readCommit = (): Promise<Commit> => {
    commit ??= lastCommit.read();
    return commit;
  };
  const read = async (asked: AsOfGiven | null): Promise<AsOf> => {
    // What is read before a write must not be taken for an answer after it.
    const into = atHand;
    const asOf = asOfFrom(asked ?? {}, await readCommit());
    const key = JSON.stringify(asOf);
    const same = resolved.get(key) ?? asOf;
    resolved.set(key, same);
    into.set(asked, same);
    return same;
  };
  const resolve = (asked: AsOfGiven | null) => atHand.get(asked) ?? read(asked);
  return {
    // What is given is noted at once: fields below may ask before it is resolved.
    at: (field, own) => resolve(given.at(field, own)),
    hold: (field, own) => given.at(field, own),
    resolve,
    commit: readCommit,
    isPast: async (knownAt) => knownAt < (await readCommit()).committedAt,
    told: () => [...resolved.values()],
    renew() {
      lastCommit.forget();
      commit = null;
      atHand = new Map();
    },
  };
}

function asOfFrom({ validAt, knownAt, reading }: AsOfGiven, { committedAt }: Commit): AsOf {
  // Instants of the store are whole seconds; nothing is known later than by the last commit.
  const asked = knownAt ? `${knownAt.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z` : committedAt;
  return {
    validAt: validAt ?? null,
    knownAt: asked < committedAt ? asked : committedAt,
    reading: reading ?? 'POSSIBLE',
  };
}
