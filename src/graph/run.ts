import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type ManagedTransaction, type Result, type Session } from 'neo4j-driver';
import type { SessionSource } from './circuit-breaker.js';
import { codeOf, GraphError, toGraphError } from './graph-error.js';
import { handOn } from './hand-on.js';
import { type Observe, observed } from './observed.js';
import type { CypherQuery } from './query.js';
import { createReadTogether, type OwnerOf, type Read } from './read-together.js';
import { rowReader } from './rows.js';
import { settleOnAbort } from './settle-on-abort.js';
import { toStatement } from './statement.js';
import { withoutStack } from './without-stack.js';

/**
 * Sends one statement and gives its rows, checked against the header and in the statement's order; throws GraphError. Where `ownerOf`
 * tells of which of the parameter `ids` each row is, it may go out together with equal ones of other requests, and the order is that of the ids.
 */
export type Run = <Params, Row>(
  query: CypherQuery<Params, Row>,
  params: Params,
  ownerOf?: OwnerOf<Row>,
) => Promise<readonly Row[]>;

/** Sends one statement and hands on each of its rows as it comes, checked and ordered as those of `Run`; none of them is kept. */
export type Each = <Params, Row>(
  query: CypherQuery<Params, Row>,
  params: Params,
  take: (row: Row) => void,
) => Promise<void>;

/** The database as the stores see it. */
export type Graph = {
  /** How long one read may take. */
  readonly timeoutMs: number;
  /** Reads that end when the signal does; each is a transaction of its own. */
  reader(signal?: AbortSignal, patience?: Patience): Run;
  /** The same for results that are too large to hold. */
  eachReader(signal?: AbortSignal): Each;
  /** All statements of `work` in one transaction: all of them hold, or none; retried as a whole after a passing fault. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
};

/** How long a read may take where that is not as long as others, and whether one that is ended is waited for until the database has ended it too. */
export type Patience = { readonly timeoutMs?: number; readonly untilEnded?: boolean };

/** What a graph needs to know besides its driver; `onStatement` hears the name of each statement sent. */
export type GraphOptions = {
  database: string;
  timeoutMs: number;
  writeTimeoutMs?: number;
  onStatement?: (name: string) => void;
  observe?: Observe;
};

const writeTimeoutMs = 120_000;
/** A statement of which nothing is heard for so long after it was ended is given up. */
const deadLinkMs = 10_000;

/** The database behind a driver; always names the database, which saves a round trip for each statement. */
export function createGraph(source: SessionSource, options: GraphOptions): Graph {
  const { database, timeoutMs, onStatement, observe = unobserved } = options;
  const { executeQueryBookmarkManager: bookmarkManager, during = (work) => work(), doubt } = source;
  const inSession = async <Result>(
    { name, mode }: Pick<CypherQuery<unknown, unknown>, 'name' | 'mode'>,
    signal: AbortSignal | undefined,
    patience: Patience,
    work: (session: Session, timeout: number) => Promise<Result>,
  ): Promise<Result> => {
    if (mode !== 'read') throw new GraphError('other', `${name} writes: send it through write`);
    if (!signal?.aborted) onStatement?.(name);
    const ended = observe(name);
    const session = source.session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager });
    try {
      signal?.throwIfAborted();
      const result = await settleOnAbort(work(session, patience.timeoutMs ?? timeoutMs), signal);
      ended(null);
      return result;
    } catch (error) {
      ended(error);
      throw signal?.aborted ? aborted(name, error) : toGraphError(error, name);
    } finally {
      // Closing the session is what ends a running statement at the server; on a dead link it would not come back.
      const closed = session.close();
      if (!signal?.aborted) await closed;
      else if (patience.untilEnded)
        await Promise.race([closed.catch(() => {}), sleep(deadLinkMs, null, { ref: false })]);
      else closed.catch(() => {});
    }
  };
  const readFor =
    (patience: Patience): Read =>
    (query, params, signal) =>
      during(() =>
        inSession(query, signal, patience, (session, timeout) =>
          readOnce(session, query, params, { timeout, doubt }),
        ),
      );
  const readAtOnce = readFor({});
  const together = createReadTogether(readAtOnce);
  return {
    timeoutMs,
    reader(signal, patience) {
      const read = patience ? readFor(patience) : readAtOnce;
      // Each statement that is under way listens, and leaves when it ends. Node warns of a leak from eleven on, which one request may send.
      if (signal) setMaxListeners(0, signal);
      return (query, params, ownerOf) => {
        if (!ownerOf || !isForIds(params)) return read(query, params, signal);
        return together(query, params, ownerOf, signal).catch((error) => {
          throw error instanceof GraphError ? error : aborted(query.name, error);
        });
      };
    },
    eachReader(signal) {
      if (signal) setMaxListeners(0, signal);
      return (query, params, take) =>
        during(() =>
          inSession(query, signal, {}, (session, timeout) => {
            const { text, parameters } = toStatement(query, params);
            const result = session.run(text, parameters, { timeout, metadata: { query: query.name } });
            return handOn(result, rowReader(query), take);
          }),
        );
    },
    write: (work) =>
      during(async () => {
        const session = source.session({ database, bookmarkManager });
        try {
          return await session.executeWrite((transaction) => work(inTransaction(transaction, options)), {
            timeout: options.writeTimeoutMs ?? writeTimeoutMs,
          });
        } catch (error) {
          throw toGraphError(error, 'write');
        } finally {
          await session.close();
        }
      }),
  };
}

const unobserved: Observe = () => () => {};

function aborted(name: string, cause: unknown): GraphError {
  return new GraphError('aborted', `${name} was aborted`, cause);
}

function isForIds<Params>(params: Params): params is Params & { readonly ids: readonly string[] } {
  return typeof params === 'object' && params !== null && 'ids' in params;
}

// A plain run costs one round trip less than a managed read; only a passing fault is worth the driver's retries.
async function readOnce<Params, Row>(
  session: Session,
  query: CypherQuery<Params, Row>,
  params: Params,
  { timeout, doubt }: { timeout: number; doubt: SessionSource['doubt'] },
): Promise<readonly Row[]> {
  const config = { timeout, metadata: { query: query.name } };
  const { text, parameters } = toStatement(query, params);
  try {
    return await rowsOf(
      query,
      withoutStack(() => session.run(text, parameters, config)),
    );
  } catch (error) {
    if (!neo4j.isRetryableError(error as Error) || codeOf(error) === '') throw error;
    doubt?.();
    return session.executeRead((transaction) => rowsOf(query, transaction.run(text, parameters)), config);
  }
}

function inTransaction(
  transaction: ManagedTransaction,
  { onStatement, observe = unobserved }: Pick<GraphOptions, 'onStatement' | 'observe'>,
): Run {
  return (query, params) => {
    onStatement?.(query.name);
    const { text, parameters } = toStatement(query, params);
    return observed(observe, query.name, () => rowsOf(query, transaction.run(text, parameters)));
  };
}

async function rowsOf<Params, Row>(query: CypherQuery<Params, Row>, result: Result): Promise<readonly Row[]> {
  const { records } = await result;
  const rows = records.map(rowReader(query));
  const most = query.rows === 'many' ? Number.POSITIVE_INFINITY : 1;
  const least = query.rows === 'one' ? 1 : 0;
  if (rows.length < least || rows.length > most)
    throw new GraphError('shape', `${query.name}: ${rows.length} rows where ${query.rows} was promised`);
  return rows;
}
