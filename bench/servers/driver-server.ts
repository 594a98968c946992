import type { ServerResponse } from 'node:http';
import neo4j from 'neo4j-driver';
import { exportEdges } from '../../src/graph/queries.generated.js';
import { toStatement } from '../../src/graph/statement.js';
import { topKey } from '../../src/pages/list-key.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import { openFromEnvironment } from './open-from-environment.js';
import { relationsOfActors } from './relations-of-actors.js';
import { serve } from './serve.js';

// The driver alone behind a bare HTTP server: one statement for the one question, and nothing around it.
const { driver, database } = await openFromEnvironment();

serve({ '/actors': relationsOf }, { '/relations': writeRelations });

async function relationsOf({ ids, first }: { ids: readonly string[]; first: number }) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(relationsOfActors, { ids, first: neo4j.int(first) });
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** All rows of the statement of an export as lines, each the JSON of its columns, in the fastest way that the driver has: it asks for more whether or not they are taken. */
async function writeRelations(response: ServerResponse): Promise<void> {
  const asOf = { validAt: null, knownAt: '9999-12-31T23:59:59Z', reading: 'POSSIBLE' } as const;
  const { text, parameters } = toStatement(exportEdges, {
    ...relationFilter(null, asOf),
    after: topKey,
    first: 1e9,
  });
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  let lines = '';
  try {
    await new Promise<void>((resolve, reject) => {
      session.run(text, parameters).subscribe({
        onNext: (record) => {
          lines += `${JSON.stringify(record.keys.map((_, at) => record.get(at)))}\n`;
          if (lines.length < 64 * 1024) return;
          response.write(lines);
          lines = '';
        },
        onCompleted: () => resolve(),
        onError: reject,
      });
    });
    response.end(lines);
  } finally {
    await session.close();
  }
}
