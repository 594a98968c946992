import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

const stepMs = 250;

/** True when a database answers; rejects where it says that it cannot, or no link can be made. */
export async function answers(driver: Driver, database: string): Promise<true> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1');
    return true;
  } finally {
    await session.close();
  }
}

/** Whether a database answers within so many milliseconds, over a link that may have broken while nobody used it: the second try makes a new one. */
export async function answersWithin(ms: number, driver: Driver, database: string): Promise<boolean> {
  const asked = answers(driver, database)
    .catch(() => answers(driver, database))
    .catch(() => false);
  return Promise.race([asked, patience(ms)]);
}

// In small steps: where this process was held up, what came meanwhile is looked at before time is over.
async function patience(ms: number): Promise<false> {
  for (let waited = 0; waited < ms; waited += stepMs) await sleep(stepMs, null, { ref: false });
  return false;
}
