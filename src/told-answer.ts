import { answerDigest } from './answer-digest.js';
import type { Context } from './context.js';
import type { AsOf } from './standing/as-of.js';

/** How an answer can be had again: asked with these clocks a reproducible one has the same digest, in any database with the same data. */
export type ToldAnswer = {
  readonly dataVersion: number;
  /** The instant of the commit that was the last. */
  readonly knownAt: string;
  /** What each question of time in the operation came to, each told once, in the order of their texts; empty where it asked nothing of time. */
  readonly asOf: readonly AsOf[];
  readonly digest: string;
  /** False where time was over before all was looked at, or the database chose among equals: then another digest may come. */
  readonly reproducible: boolean;
};

/** What is told of an answer beside its data; null where the last commit cannot be read. */
export async function toldAnswer(
  { clocks, loadTimes, chances }: Pick<Context, 'clocks' | 'loadTimes' | 'chances'>,
  data: object,
): Promise<ToldAnswer | null> {
  const commit = await clocks.commit().catch(() => null);
  if (!commit) return null;
  const asOf = clocks.told();
  return {
    dataVersion: commit.version,
    knownAt: commit.committedAt,
    // The order of asking depends on what the database answered first.
    asOf: asOf.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    digest: answerDigest(data, loadTimes.paths()),
    reproducible: !chances.had('TIME_OVER') && !chances.had('ANY_OF_EQUALS'),
  };
}
