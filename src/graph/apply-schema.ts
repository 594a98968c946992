import type { Driver } from 'neo4j-driver';
import { toGraphError } from './graph-error.js';
import { schemaStatements } from './queries.generated.js';

/** Creates the constraints and indexes that are missing and waits until they are online; safe to repeat. */
export async function applySchema(
  driver: Driver,
  database: string,
  onApplied: (name: string) => void = () => {},
): Promise<void> {
  for (const { name, text } of schemaStatements) {
    try {
      await driver.executeQuery(text, {}, { database });
    } catch (error) {
      throw toGraphError(error, name);
    }
    onApplied(name);
  }
  await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database });
}
