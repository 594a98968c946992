import type { Driver } from 'neo4j-driver';
import { toGraphError } from './graph-error.js';
import { schemaStatements } from './queries.generated.js';

const usualWait = 300;
/** On 1,000,000 relations all of them together take minutes, and much longer on a slow disk. */
const longWait = 7_200;

/** Creates the constraints and indexes that are missing and waits until they are online; safe to repeat. */
export async function applySchema(
  driver: Driver,
  database: string,
  onApplied: (name: string) => void = () => {},
  waitSeconds = usualWait,
): Promise<void> {
  for (const { name, text } of schemaStatements) {
    try {
      await driver.executeQuery(text, {}, { database });
    } catch (error) {
      throw toGraphError(error, name);
    }
    onApplied(name);
  }
  await driver.executeQuery('CALL db.awaitIndexes($waitSeconds)', { waitSeconds }, { database });
}

/** The same on a database that was filled all at once; the planner is also told anew what there is of everything. */
export async function applySchemaToFull(
  driver: Driver,
  database: string,
  onApplied: (name: string) => void,
): Promise<void> {
  await applySchema(driver, database, onApplied, longWait);
  await driver.executeQuery('CALL db.prepareForReplanning($longWait)', { longWait }, { database });
}
