import { closeSync, openSync, write } from 'node:fs';
import { promisify } from 'node:util';

/** A file of lines that is written in large pieces. */
export type LineFile = {
  add(line: string): void;
  /** Waits until the pieces that were full so far are with the system. */
  written(): Promise<void>;
  close(): Promise<void>;
};

const pieceLength = 1 << 20;
const writeBytes = promisify(write);

/** Makes a file; an error when it is there already. */
export function openLineFile(path: string): LineFile {
  const file = openSync(path, 'wx', 0o600);
  let text = '';
  let writing = Promise.resolve();
  const flush = () => {
    const bytes = Buffer.from(text);
    text = '';
    writing = writing.then(() => writeAll(file, bytes));
    // Whoever waits for it hears of a full disk; until then nobody may.
    writing.catch(() => {});
  };
  return {
    add(line) {
      text += `${line}\n`;
      if (text.length >= pieceLength) flush();
    },
    written: () => writing,
    async close() {
      flush();
      await writing.finally(() => closeSync(file));
    },
  };
}

async function writeAll(file: number, bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length; )
    from += (await writeBytes(file, bytes, from, bytes.length - from, null)).bytesWritten;
}
