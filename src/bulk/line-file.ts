import { closeSync, openSync, write } from 'node:fs';
import { promisify } from 'node:util';

/** A file of lines that is written in large pieces. */
export type LineFile = {
  add(line: string): void;
  /** Waits until the pieces that were full so far are with the system. */
  written(): Promise<void>;
  close(): Promise<void>;
};

const pieceBytes = 1 << 20;
/** Text is turned into bytes long before a piece is full: many small texts that live long are what costs most. */
const textLength = 1 << 14;
const longestSign = 3;
const writeBytes = promisify(write);

/** Makes a file; an error when it is there already. */
export function openLineFile(path: string): LineFile {
  const file = openSync(path, 'wx', 0o600);
  let text = '';
  let piece = Buffer.allocUnsafe(pieceBytes);
  let used = 0;
  let writing = Promise.resolve();
  const flush = () => {
    const bytes = piece.subarray(0, used);
    piece = Buffer.allocUnsafe(pieceBytes);
    used = 0;
    writing = writing.then(() => writeAll(file, bytes));
    // Whoever waits for it hears of a full disk; until then nobody may.
    writing.catch(() => {});
  };
  const pour = () => {
    const most = text.length * longestSign;
    if (used + most > piece.length) flush();
    if (most > piece.length) piece = Buffer.allocUnsafe(most);
    used += piece.write(text, used);
    text = '';
  };
  return {
    add(line) {
      text += `${line}\n`;
      if (text.length >= textLength) pour();
    },
    written: () => writing,
    async close() {
      pour();
      flush();
      await writing.finally(() => closeSync(file));
    },
  };
}

async function writeAll(file: number, bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length; )
    from += (await writeBytes(file, bytes, from, bytes.length - from, null)).bytesWritten;
}
