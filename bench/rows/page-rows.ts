import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { chromiumLaunch } from '../../tools/chromium-launch.js';
import { median } from '../alternate.js';
import { sampleActors } from '../graph/samples.js';
import type { Lab } from '../lab.js';
import type { Row } from '../row.js';
import { drawnPicture, movePicture } from './moved-picture.js';

const built = new URL('../../dist/pages/explorer/', import.meta.url);
const mostKilobytes = 150;
const mostMsToUse = 1_000;
const mostMsToPicture = 4_000;
/** From here on people see that they wait. */
const mostMsAFrame = 100;

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
    measure: (lab) => opened(lab, drawnPicture, mostMsToPicture),
  },
  {
    part: 'pages',
    name: 'explorer, from frame to frame while a picture of 900 actors is moved, 95th percentile',
    other: `${mostMsAFrame} ms`,
    bar: { atMost: 1 },
    needs: 1_000_000,
    measure: moved,
  },
];

async function moved(lab: Lab) {
  const browser = await lab.keep('browser', startBrowser);
  const url = await lab.url('service');
  const expanded = await sampleActors(await lab.store(), { least: 80, count: 20 });
  const ordered = (await movePicture(browser, url, expanded)).toSorted((one, other) => one - other);
  const ours = ordered[Math.floor(ordered.length * 0.95)] ?? Number.POSITIVE_INFINITY;
  return { ours, other: mostMsAFrame, ratio: ours / mostMsAFrame, unit: 'ms' };
}

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
