import { formatProblem } from '../data-set/problem.js';
import { readDataSet } from '../data-set/read-data-set.js';
import { storedDigest } from '../graph/queries.generated.js';
import type { Graph } from '../graph/run.js';
import { StartError } from '../start-error.js';
import { wallClock } from './start-commit.js';
import { writeDataSet } from './write-data-set.js';

/** What a load did: nothing when the store holds this very set, else the version it committed. */
export type LoadOutcome = { loaded: boolean; version: number | null; claims: number };

/** Loads the data set of a folder, all of it or nothing; throws StartError that lists every mistake with file, line and reason. */
export async function loadDataSet(graph: Graph, folder: string, origin: string): Promise<LoadOutcome> {
  const { dataSet, problems } = await readDataSet(folder);
  if (!dataSet)
    throw new StartError(
      [`${folder} was not loaded:`, ...problems.map(formatProblem)].join('\n'),
      'Mend these lines; nothing of the set is loaded until all of it is right.',
    );
  const claims = dataSet.claims.length;
  const [stored] = await graph.reader()(storedDigest, {});
  if (stored?.digest === dataSet.digest) return { loaded: false, version: null, claims };
  return { loaded: true, version: await writeDataSet(graph, dataSet, origin, wallClock()), claims };
}
