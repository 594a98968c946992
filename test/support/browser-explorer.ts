import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Long enough for a busy machine to ask, to settle and to draw. */
const patience = { timeout: 20_000, interval: 100 };

/** What the explorer says in words of what it shows. */
export const summary = (page: Page) => page.locator('#summary');

/** The part that tells of the selection. */
export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** Waits for the explorer to show what its summary should say. */
export async function shows(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(() => summary(page).textContent(), patience).toMatch(words);
  await page.locator('.canvas[aria-busy="false"], .tables').waitFor();
}

/** Presses the pointer at a place of the picture, counted from its middle, in which a single actor or line lies. */
export async function pressPicture(page: Page, dx = 0, dy = 0, times = 1): Promise<void> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('there is no picture');
  await page.mouse.click(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy, { clickCount: times });
}

/** The address of a view that shows these actors alone. */
export function about(...actors: string[]): string {
  const parts = new URLSearchParams({ form: '1' });
  for (const actor of actors) parts.append('actor', actor);
  return `/explorer#${parts}`;
}

/** The headings of the details. */
export async function heading(page: Page, words: string | RegExp): Promise<void> {
  await expect
    .poll(() => details(page).getByRole('heading', { level: 2 }).first().textContent(), patience)
    .toMatch(words);
}
