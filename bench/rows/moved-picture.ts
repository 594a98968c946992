import type { Browser, Page } from 'playwright-core';

/** A picture holds 1,000 at most. */
const fewestActors = 900;
const movedMs = 3_000;
/** How often a mouse tells where it is. */
const pointerMs = 8;
const size = { width: 1440, height: 900 };
/** As text, since it is the browser's and not Node's. */
const readFrames = `new Promise((resolve) => {
  const times = [];
  const tick = (now) => {
    times.push(now);
    if (now - times[0] < ${movedMs}) requestAnimationFrame(tick);
    else resolve(times.slice(1).map((time, at) => time - times[at]));
  };
  requestAnimationFrame(tick);
})`;
/** Something is drawn, and nothing is waited for. */
export const drawnPicture = '#explorer:has(.legend li) .canvas[aria-busy="false"]';

/** Opens the explorer with some actors expanded, who fill a picture, and drags it to and fro; from one frame to the next, in milliseconds, in the order of time. */
export async function movePicture(
  browser: Browser,
  url: string,
  expanded: readonly string[],
): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const link = new URLSearchParams({ form: '1' });
  for (const id of expanded) link.append('expand', `~~1~${id}`);
  await page.goto(`${url}/explorer#${link}`);
  await page.locator(drawnPicture).first().waitFor({ timeout: 60_000 });
  const actors = await countActors(page);
  if (actors < fewestActors) throw new Error(`${actors} actors are no full picture`);
  const frames = await framesWhile(page, () => drag(page));
  await context.close();
  return frames;
}

async function countActors(page: Page): Promise<number> {
  const told = (await page.locator('#summary').textContent()) ?? '';
  return Number(/([\d,]+) actors/.exec(told)?.[1]?.replace(',', ''));
}

async function framesWhile(page: Page, move: () => Promise<void>): Promise<readonly number[]> {
  const frames = page.evaluate<number[]>(readFrames);
  await move();
  return frames;
}

async function drag(page: Page): Promise<void> {
  // A corner of the picture, where nobody is drawn who would be dragged in its place.
  const box = await page.locator('.canvas').boundingBox();
  if (!box) throw new Error('no picture');
  const [x, y] = [box.x + 12, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let moved = 0; moved * pointerMs < movedMs; moved++) {
    const angle = moved / 25;
    await page.mouse.move(x + 200 * (1 - Math.cos(angle)), y + 150 * (1 - Math.cos(angle / 2)));
    await page.waitForTimeout(pointerMs);
  }
  await page.mouse.up();
}
