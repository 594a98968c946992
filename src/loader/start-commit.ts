import { startCommit as startCommitQuery } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { instantText } from '../time/instant.js';

/** The time by the clock of this machine, to the second. */
export function wallClock(): string {
  return instantText(Date.now());
}

/** The instant of a commit: the clock's, or one second after the last commit where the clock is not past that. */
export function commitInstant(clock: string, last: string | null): string {
  return last !== null && clock <= last ? instantText(Date.parse(last) + 1_000) : clock;
}

/** Begins a commit, as the first statement of its transaction, once no other is under way; gives an instant that no other commit has. */
export async function startCommit(run: Run, clock: string): Promise<string> {
  const [before] = await run(startCommitQuery, {});
  return commitInstant(clock, before?.committedAt ?? null);
}
