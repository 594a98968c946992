import { measureBulkImport } from './bulk-rates.js';
import { madeSize } from './made-graph.js';

const [relations = '', dataDir = ''] = process.argv.slice(2);
await measureBulkImport(madeSize(Number(relations)), dataDir, (rates) =>
  process.stdout.write(JSON.stringify(rates)),
);
