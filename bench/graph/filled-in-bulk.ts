import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { BulkRates } from './bulk-rates.js';

/** A data folder with a graph in it, and how fast that came in. */
export type FilledInBulk = { readonly dataDir: string; readonly rates: BulkRates };

/** Measured in a process of its own, as a bulk import is one; `stop` removes the folder. */
export async function filledInBulk(
  relations: number,
): Promise<{ value: FilledInBulk; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'political-relations-bulk-'));
  const stop = async () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const file = fileURLToPath(new URL('./bulk-program.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', file, String(relations), dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [told, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    if (code !== 0) throw new Error(`the bulk import ended with code ${code}`);
    return { value: { dataDir, rates: JSON.parse(told) }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
