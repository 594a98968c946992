import type { ExportFormat } from './export-format.js';
import { edgesCsv } from './formats/edges-csv.js';
import { gexf } from './formats/gexf.js';
import { graphJson } from './formats/graph-json.js';
import { graphml } from './formats/graphml.js';
import { ndjson } from './formats/ndjson.js';
import { nodesCsv } from './formats/nodes-csv.js';

/** All forms in which the graph is written. */
export const exportFormats: readonly ExportFormat[] = [ndjson, edgesCsv, nodesCsv, graphml, gexf, graphJson];
