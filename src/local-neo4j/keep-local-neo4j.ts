import {
  holdLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jOptions,
  type UnaskedExit,
} from './hold-local-neo4j.js';

/** Hears of a server that ended by itself: that it is started again, that it answers again, or that it is given up. */
export type Keeping = {
  onExit(exit: UnaskedExit): void;
  onBack(): void;
  /** The error is why it could not be started, null where it ended too often. */
  onGivenUp(exit: UnaskedExit, error: unknown): void;
};

/** A server that ends so often, each time within so long after it was started, will do it again. */
const mostEnds = 3;
const soonMs = 60_000;

/** As `startLocalNeo4j`, but a server that ends by itself is started again at the same address. */
export async function keepLocalNeo4j(
  { onExit, onBack, onGivenUp }: Keeping,
  options: LocalNeo4jOptions,
): Promise<Pick<LocalNeo4j, 'uri' | 'username' | 'password' | 'stop'>> {
  const { start, release } = await holdLocalNeo4j(options);
  let isStopping = false;
  let ends = 0;
  let startedAt = Date.now();
  let server: LocalNeo4j;
  let starting: Promise<void> | null = null;
  const onEnd = (exit: UnaskedExit) => {
    starting = again(exit);
  };
  const again = async (exit: UnaskedExit): Promise<void> => {
    ends = Date.now() - startedAt < soonMs ? ends + 1 : 1;
    if (ends > mostEnds) return onGivenUp(exit, null);
    onExit(exit);
    try {
      startedAt = Date.now();
      server = await start({ port: server.port, onExit: onEnd });
      if (isStopping) await server.stop();
      else onBack();
    } catch (error) {
      if (!isStopping) onGivenUp(exit, error);
    }
  };
  try {
    server = await start({ onExit: onEnd });
  } catch (error) {
    release();
    throw error;
  }
  const { uri, username, password } = server;
  return {
    uri,
    username,
    password,
    async stop() {
      isStopping = true;
      await starting;
      await server.stop();
      release();
    },
  };
}
