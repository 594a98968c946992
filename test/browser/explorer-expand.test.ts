import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, details, heading, pressPicture, shows } from '../support/browser-explorer.js';

const still = { reducedMotion: 'reduce' } as const;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

inBrowser('expanding in the explorer', () => {
  const { open, ask } = browserTests();

  it('tells how many relations of which type and direction there are before any is brought in', async () => {
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`);
    await heading(page, 'Iran');
    type Counts = {
      actor: {
        degree: number;
        relationCounts: { count: number; type: { code: string }; direction: string }[];
      };
    };
    const { actor } = await ask<Counts>(
      '{ actor(ref: {id: "actor:iran"}) { ... on Actor { degree relationCounts { count direction type { code } } } } }',
    );
    const kinds = new Set(actor.relationCounts.map(({ type, direction }) => `${type.code} ${direction}`));
    const rows = details(page).locator('.counts tbody tr');
    expect(await rows.count()).toBe(kinds.size);
    const counts = await rows.locator('td:nth-child(2)').allTextContents();
    expect(counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(actor.degree);
    await shows(page, /^1 actor and 0 relations/);
  });

  it('brings in all of an actor, takes it back, and does it again, by keyboard', async () => {
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`);
    await button(page, 'Expand all 11').focus();
    await page.keyboard.press('Enter');
    await shows(page, /Iran 11/);
    await button(page, 'Collapse').focus();
    await page.keyboard.press('Enter');
    await shows(page, /^1 actor and 0 relations/);
    await page.keyboard.press('Control+z');
    await shows(page, /Iran 11/);
    await page.keyboard.press('Control+z');
    await shows(page, /^1 actor and 0 relations/);
    await page.keyboard.press('Control+Shift+z');
    await shows(page, /Iran 11/);
  });

  it('brings in one type in one direction alone', async () => {
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`);
    await button(page, 'Bring in: backs').click();
    await shows(page, /^3 actors and 2 relations/);
    await button(page, 'Take back: backs').click();
    await shows(page, /^1 actor and 0 relations/);
  });

  it('goes back to the beginning through more steps than anybody makes', async () => {
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`);
    await heading(page, 'Iran');
    for (let times = 0; times < 30; times += 1) {
      await button(page, times % 2 === 0 ? 'Table' : 'Picture').click();
    }
    for (let times = 0; times < 30; times += 1) await button(page, 'Undo').click();
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    await shows(page, /^1 actor/);
  });

  it('follows the pointer: a click selects, a double click expands', async () => {
    const page = await open(about('actor:iran'), still);
    await shows(page, /^1 actor and 0 relations/);
    await pressPicture(page);
    await heading(page, 'Iran');
    await pressPicture(page, 0, 0, 2);
    await shows(page, /Iran 11/);
  });

  it('keeps an actor where it was dragged to, until that is undone', async () => {
    const page = await open(about('actor:iran'), still);
    await shows(page, /^1 actor and 0 relations/);
    const box = await page.locator('.stage').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/move=/);
    await button(page, 'Undo').click();
    await expect.poll(() => page.url()).not.toMatch(/move=/);
  });

  it('hides an actor and shows it again', async () => {
    const page = await open(`${about('actor:iran', 'actor:us')}&select=actor~actor:us`);
    await shows(page, /^2 actors/);
    await button(page, 'Hide').click();
    await shows(page, /^1 actor and 0 relations/);
    await page.getByText('1 actor is hidden.').waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('1 actor is hidden.').waitFor({ state: 'detached' });
  });
});
