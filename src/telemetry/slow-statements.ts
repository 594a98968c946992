import type { Logger } from 'pino';
import type { Observe } from '../graph/observed.js';

/** From how many milliseconds on a statement is slow, and how it is explained. */
export type SlowStatementParts = {
  slowMs: number;
  /** The steps of its plan. */
  plan(name: string): Promise<readonly string[]>;
  logger: Pick<Logger, 'warn'>;
};

/** A plan costs the database as much as planning does, and is mostly the same again. */
const sameAgainMs = 60_000;

/** Logs each statement that takes long by its name, never with its values; with its plan at most once a minute. */
export function slowStatements({ slowMs, plan, logger }: SlowStatementParts): Observe {
  const explained = new Map<string, number>();
  return (query) => {
    const begun = performance.now();
    return () => {
      const now = performance.now();
      const ms = Math.round(now - begun);
      if (ms < slowMs) return;
      const last = explained.get(query) ?? Number.NEGATIVE_INFINITY;
      if (now - last < sameAgainMs) return logger.warn({ query, ms }, 'slow statement');
      explained.set(query, now);
      const tell = (steps: readonly string[] | null) =>
        logger.warn({ query, ms, plan: steps }, 'slow statement');
      plan(query).then(tell, () => tell(null));
    };
  };
}
