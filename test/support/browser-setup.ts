import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumLaunch } from '../../tools/chromium-launch.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the Chromium of the project browser takes orders; null where there is none. */
    chromium: string | null;
  }
}

const prepare = fileURLToPath(new URL('../../tools/prepare.mjs', import.meta.url));
const { executablePath } = chromiumLaunch;

/** Builds the pages that are older than their sources and starts the one Chromium of a test run; says so where there is none. */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { status } = spawnSync(process.execPath, [prepare, '--pages'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the pages cannot be built');
  if (!existsSync(executablePath)) {
    console.warn(`There is no Chromium at ${executablePath} (apt-get install chromium, or CHROMIUM=<path>)`);
    provide('chromium', null);
    return undefined;
  }
  const server = await chromium.launchServer(chromiumLaunch);
  provide('chromium', server.wsEndpoint());
  return () => server.close();
}
