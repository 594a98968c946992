import neo4j from 'neo4j-driver';
import { openFromEnvironment } from './open-from-environment.js';
import { relationsOfActors } from './relations-of-actors.js';
import { serve } from './serve.js';

// The driver alone behind a bare HTTP server: one statement written for the one question, and nothing around it.
const { driver, database } = await openFromEnvironment();

serve({ '/actors': relationsOf });

async function relationsOf({ ids, first }: { ids: readonly string[]; first: number }) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(relationsOfActors, { ids, first: neo4j.int(first) });
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
