import { Writable } from 'node:stream';
import { readConfig } from '../../src/config.js';
import type { Connection } from '../../src/graph/driver.js';
import { createLogger } from '../../src/log.js';
import { createProgress } from '../../src/progress.js';
import { type ServiceOptions, startService } from '../../src/start-service.js';

/** The whole service in this process; `log` grows with each line that it logs. */
export type TestService = { url: string; log: Record<string, unknown>[]; stop(): Promise<void> };

/** Starts the service as it is without any settings, but for `changes`, on a free port; the caller stops it. */
export async function startTestService(
  connection: Connection,
  changes: Partial<ServiceOptions> = {},
): Promise<TestService> {
  const log: Record<string, unknown>[] = [];
  const { url, stop } = await startService({
    ...readConfig({}),
    connection,
    address: { host: '127.0.0.1', port: 0 },
    // The first question of a kind waits for its plan, and test machines are slow.
    requestTimeoutMs: 25_000,
    logger: createLogger('debug', linesInto(log)),
    progress: createProgress(new Writable({ write: (_chunk, _encoding, done) => done() })),
    ...changes,
  });
  return { url, log, stop };
}

function linesInto(log: Record<string, unknown>[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      log.push(JSON.parse(String(chunk)));
      done();
    },
  });
}
