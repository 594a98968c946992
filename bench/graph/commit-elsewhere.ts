import type { Driver, EagerResult } from 'neo4j-driver';

/** A commit as another process makes it, which the service learns of by looking alone; gives the new version of the data. */
export async function commitElsewhere(driver: Driver, database: string): Promise<number> {
  const { records } = await driver.executeQuery<EagerResult<{ version: number }>>(
    `MATCH (dataset:Dataset {id: 'dataset'})
     SET dataset.version = dataset.version + 1,
       dataset.committedAt = toString(datetime(dataset.committedAt) + duration({seconds: 1}))
     RETURN dataset.version AS version`,
    {},
    { database },
  );
  return records[0]?.get('version') ?? 0;
}
