import { parseArgs } from 'node:util';
import { measureBulkImport } from './bulk-import.js';
import { benchPaths } from './paths.js';
import type { GraphSize } from './synthetic-graph.js';

/** What can be measured, by name. */
const benches = {
  paths: benchPaths,
  'bulk-import': async (size: GraphSize) => console.table([await measureBulkImport(size)]),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    actors: { type: 'string', default: '20000' },
    relations: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
  },
});
const wanted = positionals.length > 0 ? positionals : Object.keys(benches);
for (const name of wanted) {
  if (!isBench(name))
    throw new Error(`there is no bench "${name}"; there are ${Object.keys(benches).join(', ')}`);
  await benches[name]({
    actors: Number(values.actors),
    relations: Number(values.relations),
    rounds: Number(values.rounds),
  });
}

function isBench(name: string): name is keyof typeof benches {
  return Object.hasOwn(benches, name);
}
