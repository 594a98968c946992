import { lastCommit } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';

/** One step of the data version; `committedAt` is an instant, before all others where nothing was committed yet. */
export type Commit = {
  readonly version: number;
  readonly committedAt: string;
  /** How many relations there are since, whatever their standing. */
  readonly relations: number;
};

/** The last commit, as all requests of this process see it. */
export type LastCommit = {
  read(): Promise<Commit>;
  /** Has the next read look anew: to be called after a write of this process. */
  forget(): void;
};

const beforeAll: Commit = { version: 0, committedAt: '', relations: 0 };

/** Looks for the last commit when what it knows is older than `freshMs`, so that a write of another process is seen within that time. */
export function createLastCommit(run: Run, freshMs: number): LastCommit {
  let known: { readonly since: number; readonly commit: Promise<Commit> } | null = null;
  return {
    read() {
      const now = performance.now();
      if (known && now - known.since < freshMs) return known.commit;
      const commit = run(lastCommit, {}).then(([row]) => row ?? beforeAll);
      const asked = { since: now, commit };
      known = asked;
      // A failure is nothing to go on: the next one who asks tries again.
      commit.catch(() => {
        if (known === asked) known = null;
      });
      return commit;
    },
    forget() {
      known = null;
    },
  };
}
