import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { chromiumLaunch } from '../../tools/chromium-launch.js';
import { median } from '../alternate.js';
import type { Lab } from '../lab.js';
import type { Row } from '../row.js';

const built = new URL('../../dist/pages/explorer/', import.meta.url);
const mostKilobytes = 150;
const mostMsToUse = 1_000;
const mostMsToPicture = 4_000;
/** Something is drawn, and nothing is waited for. */
const firstPicture = '#explorer:has(.legend li) .canvas[aria-busy="false"]';

/** What the explorer costs before anybody can use it, with the largest graph behind it; each page anew, with nothing kept from another. */
export const pageRows: readonly Row[] = [
  {
    part: 'pages',
    name: 'files of the explorer, compressed',
    other: `${mostKilobytes} KB`,
    bar: { atMost: 1 },
    async measure() {
      const ours = kilobytes();
      return { ours, other: mostKilobytes, ratio: ours / mostKilobytes, unit: 'KB' };
    },
  },
  {
    part: 'pages',
    name: 'explorer, until it can be searched, median',
    other: `${mostMsToUse} ms`,
    bar: { atMost: 1 },
    measure: (lab) => opened(lab, '#search', mostMsToUse),
  },
  {
    part: 'pages',
    name: 'explorer, until the first picture is drawn, median',
    other: `${mostMsToPicture} ms`,
    bar: { atMost: 1 },
    measure: (lab) => opened(lab, firstPicture, mostMsToPicture),
  },
];

async function opened(lab: Lab, selector: string, most: number) {
  const url = await lab.url('service');
  const browser = await lab.keep('browser', startBrowser);
  const times: number[] = [];
  // The first one finds a service that has not been asked yet.
  for (let round = 0; round <= lab.effort.rounds; round += 1)
    times.push(await open(browser, `${url}/explorer`, selector));
  const ours = median(times.slice(1));
  return { ours, other: most, ratio: ours / most, unit: 'ms' };
}

async function open(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(address);
  await page.locator(selector).first().waitFor({ timeout: 60_000 });
  const took = performance.now() - began;
  await context.close();
  return took;
}

async function startBrowser() {
  const browser = await chromium.launch(chromiumLaunch);
  return { value: browser, stop: () => browser.close() };
}

function kilobytes(): number {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const sizes = files.map(({ parentPath, name }) => gzipSync(readFileSync(`${parentPath}/${name}`)).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}
