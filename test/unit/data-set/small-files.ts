import { fileURLToPath } from 'node:url';
import { formatProblem } from '../../../src/data-set/problem.js';
import { readDataFiles } from '../../../src/data-set/read-data-files.js';
import { type DataFile, readFolder } from '../../../src/data-set/read-folder.js';

/** The folder of the small data set, which is right in all its parts. */
export const smallFolder = fileURLToPath(new URL('../../fixtures/data/small', import.meta.url));

const small = await readFolder(smallFolder);

/** The small data set with files of other text in place of its own or beside them; null takes a file out. */
export function smallFilesWith(texts: Record<string, string | null>): readonly DataFile[] {
  const kept = small.filter(({ name }) => !(name in texts));
  const given = Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : [aFile(name, text)]));
  return [...kept, ...given].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file in memory. */
export function aFile(name: string, text: string): DataFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** All that is wrong with the small data set when these texts take the place of its own, as lines of text. */
export function mistakesIn(texts: Record<string, string | null>): readonly string[] {
  return readDataFiles(smallFilesWith(texts)).problems.map(formatProblem);
}
