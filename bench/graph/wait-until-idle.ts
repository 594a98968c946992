import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchStore } from './store.js';

/** So often in a row nothing must be found running. */
const idleLooks = 10;
const everyMs = 100;

/** Waits until nobody has the database at work: a service plans all its reads in the background once it has started. */
export async function waitUntilIdle({ driver, connection: { database } }: BenchStore): Promise<void> {
  for (let idle = 0; idle < idleLooks; ) {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery <> '' AND NOT currentQuery STARTS WITH 'SHOW' RETURN 1",
      {},
      { database },
    );
    idle = records.length === 0 ? idle + 1 : 0;
    await sleep(everyMs);
  }
}
