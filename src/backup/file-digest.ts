import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Progress } from '../progress.js';

/** The SHA-256 of a file in hexadecimal digits, and its size; read in pieces. */
export async function fileDigest(
  file: string,
  progress: Progress,
): Promise<{ sha256: string; bytes: number }> {
  const { size } = await stat(file);
  const hash = createHash('sha256');
  const bar = progress.bar('Working out the digest', size);
  let bytes = 0;
  for await (const piece of createReadStream(file)) {
    hash.update(piece);
    bytes += piece.length;
    bar.advance(piece.length);
  }
  bar.done();
  return { sha256: hash.digest('hex'), bytes };
}
