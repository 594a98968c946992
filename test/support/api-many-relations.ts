import { startWritableApi, type WritableApi } from './api-writing.js';
import { openGraph, type TestGraph } from './graph.js';

/** How many relations there are besides those of the founding data: several stretches of an export. */
export const manyRelations = 30_000;
const batch = 3_000;

/** The service over the founding data, one relation of which is there many times, under ids of its own. */
export async function startWithManyRelations(
  changes: Parameters<typeof startWritableApi>[0] = {},
): Promise<WritableApi & { readonly database: TestGraph }> {
  const api = await startWritableApi(changes);
  const database = await openGraph();
  // The database of a test run takes no larger transactions.
  for (let from = 1; from <= manyRelations; from += batch)
    await database.cypher(
      `MATCH (relation:Relation:Proposition {type: 'BACKS', subjectId: 'actor:iran'})
       WITH relation ORDER BY relation.id DESC LIMIT 1
       UNWIND range($from, $until) AS number
       WITH relation, 'relation:' + right('000000000000000' + number, 16) AS id
       CREATE (copy:Relation:Proposition {id: id})
       SET copy += relation {.*, id: id, newestKey: coalesce(relation.fromEarliest, '') + ' ' + id}`,
      { from, until: from + batch - 1 },
    );
  return {
    ...api,
    database,
    async stop() {
      await database.close();
      await api.stop();
    },
  };
}
