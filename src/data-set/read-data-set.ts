import { type DataSetReading, readDataFiles } from './read-data-files.js';
import { readFolder } from './read-folder.js';

/** Reads the data set in a folder; a folder or file that cannot be read is a problem like any other. */
export async function readDataSet(folder: string): Promise<DataSetReading> {
  const files = await readFolder(folder).catch((error: Error) => error);
  if (!(files instanceof Error)) return readDataFiles(files);
  const message = `cannot be read (${files.message}); expected a folder with *.yaml files`;
  return { dataSet: null, problems: [{ file: folder, line: 1, path: '', message }] };
}
