import { mkdirSync, realpathSync, statfsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { StartError } from '../start-error.js';

const CHOOSE_ANOTHER = 'set DATA_DIR to a folder on this computer that can be written.';

/** Makes the folder where it is missing and returns its absolute path without symbolic links. */
export function makeDataFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw folderProblem(error, path) ?? error;
  }
  const folder = realpathSync(path);
  // Java's class path has no way to escape its own separator.
  if (folder.includes(delimiter)) {
    throw new StartError(
      `The data folder ${folder} has a "${delimiter}" in its path, which Java cannot handle.`,
      'Set DATA_DIR to a folder without it.',
    );
  }
  return folder;
}

/** Says in plain words why the data folder cannot be used; null for an error of another kind. */
export function folderProblem(error: unknown, folder: string): StartError | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fullDisk(folder);
    case 'EROFS':
      return new StartError(
        `The data folder ${folder} is on a read-only disk.`,
        `Mount it writable, or ${CHOOSE_ANOTHER}`,
      );
    case 'EACCES':
    case 'EPERM':
      return new StartError(
        `This user may not write to the data folder ${folder}.`,
        `Give the user the right to write there, or ${CHOOSE_ANOTHER}`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartError(
        `The data folder ${folder} cannot be made: a part of its path is a file, not a folder.`,
        `Move that file away, or ${CHOOSE_ANOTHER}`,
      );
    default:
      return null;
  }
}

/** The one message for a disk without space, whether Node, Maven or Neo4j met it. */
export function fullDisk(folder: string): StartError {
  return new StartError(
    `The disk of the data folder ${folder} is full.`,
    `Free about 1 GB there, or ${CHOOSE_ANOTHER}`,
  );
}

/** Tells whether the disk of the folder is as good as full: Neo4j needs some 10 MB to begin with. */
export function lacksSpace(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < 10 * 1024 * 1024;
}
