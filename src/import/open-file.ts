import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { StartError } from '../start-error.js';

/** A file that rows are read from; gzip is taken off, `name` is without `.gz`. */
export type OpenFile = {
  readonly path: string;
  readonly name: string;
  /** Bytes on the disk, which `text` counts up to. */
  readonly size: number;
  /** The day on which it was last changed, in UTC. */
  readonly changed: string;
  /** Its first 4,096 characters, read as UTF-8. */
  readonly head: string;
  /** SHA-256 of its bytes without gzip, and its length in UTF-16 units; reads it once. */
  measure(encoding: Encoding): Promise<{ readonly sha256: string; readonly length: number }>;
  /** Its text in pieces; hears of the bytes that were read. */
  text(encoding: Encoding, onBytes: (count: number) => void): AsyncIterable<string>;
};

/** How the bytes of a file are to be read. */
export type Encoding = 'utf-8' | 'latin1';

const headLength = 4_096;

/** Opens a file; throws a StartError where it cannot be read. */
export async function openFile(path: string): Promise<OpenFile> {
  try {
    const { size, mtime } = await stat(path);
    const isGzip = await beginsAsGzip(path);
    const bytes = (onBytes: (count: number) => void) => readBytes(path, isGzip, onBytes);
    return {
      path,
      name: basename(path).replace(/\.gz$/, ''),
      size,
      changed: mtime.toISOString().slice(0, 10),
      head: await readHead(bytes(() => {})),
      async measure(encoding) {
        const hash = createHash('sha256');
        const decoder = new TextDecoder(encoding, { ignoreBOM: true });
        let length = 0;
        for await (const piece of bytes(() => {})) {
          hash.update(piece);
          length += decoder.decode(piece, { stream: true }).length;
        }
        return { sha256: hash.digest('hex'), length: length + decoder.decode().length };
      },
      text: (encoding, onBytes) => readText(bytes(onBytes), encoding),
    };
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* readText(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

async function* readBytes(
  path: string,
  isGzip: boolean,
  onBytes: (count: number) => void,
): AsyncIterable<Buffer> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  file.on('data', (piece) => onBytes(piece.length));
  try {
    if (!isGzip) {
      yield* file;
      return;
    }
    const plain = createGunzip({ chunkSize: 256 * 1024 });
    const done = pipeline(file, plain);
    // Its failure is told by the loop, which reads the same stream.
    done.catch(() => {});
    yield* plain;
    await done;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    file.destroy();
  }
}

async function beginsAsGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

async function readHead(bytes: AsyncIterable<Buffer>): Promise<string> {
  let head = '';
  for await (const text of readText(bytes, 'utf-8')) {
    head += text;
    if (head.length >= headLength) break;
  }
  return head.slice(0, headLength);
}

function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'is not there',
    EACCES: 'may not be read by this user',
    EISDIR: 'is a folder',
    Z_BUF_ERROR: 'ends in the middle of its gzip',
    Z_DATA_ERROR: 'is damaged gzip',
  };
  const reason = reasons[String(error.code)];
  return reason === undefined
    ? error
    : new StartError(`${path} ${reason}.`, 'Give a file that can be read to its end; what is in stays in.');
}
