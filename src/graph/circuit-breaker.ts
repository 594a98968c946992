import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { answers, answersWithin } from './answers.js';
import { GraphError } from './graph-error.js';

/** A driver as the graph uses it, which may know that nobody is there to answer. */
export type SessionSource = Pick<Driver, 'session' | 'executeQueryBookmarkManager'> & {
  [Name in keyof Outage]?: Outage[Name] | undefined;
};

type Outage = {
  /** The work's outcome, or a GraphError as soon as the database is found not to answer; at once where that is known before. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Has the database asked whether it is there, for a fault that may come of its being away. */
  doubt(): void;
};

/** Sessions as long as the database answers. While it does not, the breaker is open: all work ends, none begins, and the database is asked again and again. */
export type CircuitBreaker = SessionSource &
  Outage & {
    isOpen(): boolean;
    close(): Promise<void>;
  };

/** What a breaker is made of. */
export type BreakerParts = {
  /** Makes a driver that has not connected yet; `checked` as `createDriver` has it. */
  connect(checked: boolean): Driver;
  database: string;
  /** Hears each time when it opens or closes. */
  onChange?: (isOpen: boolean) => void;
};

/** With work under way and no answer to any of it for so long, the database is asked whether it is there. */
const quietMs = 500;
const lookMs = 250;
/** A database that is busy, or collects its garbage, may be late; together with the above less than three seconds. */
const patienceMs = 1_750;
/** While the database is away it is asked so often, over a new link each time: one that was made too early may never bring an answer. */
const askAgainMs = 250;
/** A slow link takes several answers to be made; so many may be in the making. */
const mostAsking = 20;

/** A breaker that takes the database to be there. */
export function createCircuitBreaker({ connect, database, onChange }: BreakerParts): CircuitBreaker {
  const under = new Set<(error: GraphError) => void>();
  const bookmarkManager = neo4j.bookmarkManager();
  let driver = connect(true);
  // Whether somebody is there must not hang on whether the links of others are all in use, nor take more than one answer.
  let spare = connect(false);
  let isOpen = false;
  let isClosed = false;
  let isAsking = false;
  let lastHeard = 0;
  let looking: NodeJS.Timeout | undefined;

  const open = () => {
    isOpen = true;
    onChange?.(true);
    discard(driver);
    discard(spare);
    const error = away();
    for (const end of under) end(error);
    under.clear();
    void askUntilThere();
  };
  const askUntilThere = async () => {
    const asking = new Set<Driver>();
    const ask = async () => {
      const one = connect(false);
      asking.add(one);
      const isThere = await answers(one, database).catch(() => false);
      asking.delete(one);
      if (!isThere || !isOpen || isClosed) return discard(one);
      spare = one;
      driver = connect(true);
      isOpen = false;
      lastHeard = performance.now();
      onChange?.(false);
    };
    while (isOpen && !isClosed) {
      if (asking.size < mostAsking) void ask();
      await sleep(askAgainMs, null, { ref: false });
    }
    for (const one of asking) discard(one);
  };
  const doubt = () => {
    if (isAsking || isOpen || isClosed) return;
    isAsking = true;
    void answersWithin(patienceMs, spare, database).then((isThere) => {
      isAsking = false;
      lastHeard = performance.now();
      if (!isThere && !isOpen && !isClosed) open();
    });
  };
  const look = () => {
    if (under.size > 0) return void (performance.now() - lastHeard > quietMs && doubt());
    clearInterval(looking);
    looking = undefined;
  };
  // The spare link is made before it is needed.
  answers(spare, database).catch(() => {});
  return {
    session: (config) => driver.session(config),
    executeQueryBookmarkManager: bookmarkManager,
    isOpen: () => isOpen,
    doubt,
    during(work) {
      if (isOpen) return Promise.reject(away());
      if (!looking) {
        lastHeard = performance.now();
        looking = setInterval(look, lookMs).unref();
      }
      return new Promise((resolve, reject) => {
        under.add(reject);
        work()
          .then((result) => {
            lastHeard = performance.now();
            resolve(result);
          }, reject)
          .finally(() => under.delete(reject));
      });
    },
    async close() {
      isClosed = true;
      clearInterval(looking);
      await Promise.all([driver.close(), spare.close()]);
    },
  };
}

function away(): GraphError {
  return new GraphError('unavailable', 'the database does not answer');
}

// On a link that is dead the goodbye would not come back.
function discard(driver: Driver): void {
  driver.close().catch(() => {});
}
