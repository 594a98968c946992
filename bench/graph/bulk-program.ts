import { measureBulkImport } from './bulk-rates.js';

const [actors = 0, relations = 0] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(await measureBulkImport({ actors, relations })));
