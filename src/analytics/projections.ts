import { randomUUID } from 'node:crypto';
import { dropProjections } from '../graph/queries.generated.js';
import type { Graph } from '../graph/run.js';
import { settleOnAbort } from '../graph/settle-on-abort.js';
import { namePrefix, type Projection, type ProjectionAsked, projectionName } from './projection.js';

type Shared = {
  readonly name: string;
  users: number;
  readonly ready: Promise<Projection>;
  readonly making: AbortController;
};

/** Graphs that the database keeps in memory as long as somebody works on them. */
export type Projections = {
  /** Does some work on a projection, which equal requests share meanwhile; it is dropped after the last of them, however that ended. */
  use<Params extends object, Result>(
    asked: ProjectionAsked<Params>,
    work: (projection: Projection) => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Result>;
  /** Drops what a process that was killed has left behind. */
  sweep(): Promise<void>;
  /** Resolves when all is dropped that was in use. */
  close(): Promise<void>;
};

/** A projection of somebody else that is so many times as old as any work may take is nobody's any more. */
const ageOfLeftovers = 2;
const dropMs = 10_000;

/** No projection yet; making one may take `timeoutMs`. */
export function createProjections(graph: Pick<Graph, 'reader'>, timeoutMs: number): Projections {
  const maker = randomUUID().slice(0, 8);
  let made = 0;
  const shared = new Map<string, Shared>();
  const dropping = new Set<Promise<void>>();
  const drop = graph.reader(undefined, { timeoutMs: dropMs });
  const seconds = Math.ceil((ageOfLeftovers * timeoutMs) / 1_000);

  const make = <Params extends object>(content: string, asked: ProjectionAsked<Params>): Shared => {
    // The one before may not be dropped yet.
    const name = `${content}:${maker}:${++made}`;
    const making = new AbortController();
    // Were it not waited for until the database has ended it, it might come to be after it was dropped.
    const run = graph.reader(making.signal, { timeoutMs, untilEnded: true });
    const ready = run(asked.query, { ...asked.params, name }).then(([size]) => ({
      name,
      nodes: size?.nodes ?? 0,
      relations: size?.relations ?? 0,
    }));
    ready.catch(() => {});
    return { name, users: 0, ready, making };
  };
  const end = async ({ name, ready, making }: Shared) => {
    making.abort();
    await ready.catch(() => {});
    await drop(dropProjections, { name, prefix: namePrefix, seconds });
  };
  const leave = (content: string, one: Shared): Promise<void> => {
    one.users -= 1;
    if (one.users > 0) return Promise.resolve();
    shared.delete(content);
    const ended = end(one).catch(() => {});
    dropping.add(ended);
    return ended.finally(() => dropping.delete(ended));
  };

  return {
    async use(asked, work, signal) {
      signal.throwIfAborted();
      const content = projectionName(asked);
      const one = shared.get(content) ?? make(content, asked);
      shared.set(content, one);
      one.users += 1;
      try {
        return await settleOnAbort(one.ready.then(work), signal);
      } finally {
        await leave(content, one);
      }
    },
    async sweep() {
      await drop(dropProjections, { name: '', prefix: namePrefix, seconds });
    },
    async close() {
      await Promise.all(dropping);
    },
  };
}
