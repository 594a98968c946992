import { createReadStream, existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { RecordBatch } from '../import/record-batch.js';
import { openLineFile } from './line-file.js';

/** Batches that wait in a file until the database answers. */
export type LaterRecords = {
  add(batch: RecordBatch): Promise<void>;
  close(): Promise<void>;
};

/** Makes the file that `readLater` reads, as soon as there is something for it. */
export function openLater(path: string): LaterRecords {
  let file: ReturnType<typeof openLineFile> | undefined;
  return {
    async add(batch) {
      file ??= openLineFile(path);
      file.add(JSON.stringify({ ...batch, kinds: [...batch.kinds], occurred: [...batch.occurred] }));
      await file.written();
    },
    close: async () => file?.close(),
  };
}

/** Gives the batches in the order in which they were added, and removes the file when all of them are taken. */
export async function* readLater(path: string): AsyncGenerator<RecordBatch> {
  if (!existsSync(path)) return;
  for await (const line of createInterface(createReadStream(path))) {
    const { kinds, occurred, ...records } = JSON.parse(line);
    yield { ...records, kinds: new Map(kinds), occurred: new Map(occurred) };
  }
  rmSync(path, { force: true });
}

/** Removes what nobody took. */
export function removeLater(path: string): void {
  rmSync(path, { force: true });
}
