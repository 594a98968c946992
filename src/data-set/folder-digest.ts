import { createHash } from 'node:crypto';
import type { DataFile } from './read-folder.js';

/** SHA-256 in hex over names and bytes of the files in the given order; any change of either changes it. */
export function folderDigest(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) {
    // With the length in front, no file's end can pass for the next one's name.
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
