import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BulkRates } from './bulk-rates.js';

/** How fast a graph came in, and the data folder in which it is once it is committed. */
export type FilledInBulk = { readonly rates: BulkRates; readonly committed: Promise<string> };

/** Measured in a process of its own, as a bulk import is one; `stop` removes the folder. */
export async function filledInBulk(
  relations: number,
): Promise<{ value: FilledInBulk; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'political-relations-bulk-'));
  const file = fileURLToPath(new URL('./bulk-program.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, String(relations), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const committed = once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`the bulk import ended with code ${code}`);
    return dataDir;
  });
  const stop = async () => {
    await committed.catch(() => {});
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const told = await Promise.race([once(child.stdout, 'data'), committed]);
    return { value: { rates: JSON.parse(String(told)), committed }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
