import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, details, heading, shows } from '../support/browser-explorer.js';

/** Goes on by Tab until a button or field of this name has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`nothing named ${name} is reached by Tab`);
}

inBrowser('the table of the explorer', () => {
  const { open, ask } = browserTests();

  it('does everything by keyboard: find, expand, look at evidence, hide, undo', async () => {
    const page = await open('/explorer');
    await shows(page, /^12 actors/);
    await page.keyboard.press('/');
    await page.keyboard.type('Iran');
    await page.getByRole('option', { name: /^Iran\b/ }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Iran');
    await tabTo(page, /^Table$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Expand Iran$/);
    await page.keyboard.press('Enter');
    await shows(page, /Iran 11/);
    await page.keyboard.press('/');
    await tabTo(page, /^Evidence: Iran attacks United States$/);
    await page.keyboard.press('Enter');
    await heading(page, 'Iran attacks United States');
    await tabTo(page, /^Hide United States$/);
    await page.keyboard.press('Enter');
    await shows(page, /^9 actors and \d+ relations/);
    await page.keyboard.press('Control+z');
    await shows(page, /Iran 11/);
  }, 120_000);

  it('holds what the picture holds, and sorts by a head', async () => {
    const page = await open(`${about('actor:iraq')}&expand=~~1~actor:iraq&shown=table`);
    type Around = {
      neighborhood: { nodes: unknown[]; edges: { validity: { from: { edtf: string } | null } }[] };
    };
    const { neighborhood } = await ask<Around>(
      '{ neighborhood(of: ["actor:iraq"], maxNodes: 1000, perHub: 200) { ... on Subgraph { nodes { id } edges { validity { from { edtf } } } } } }',
    );
    const relations = page.getByRole('table', { name: `Relations (${neighborhood.edges.length})` });
    await relations.waitFor();
    await page.getByRole('table', { name: `Actors (${neighborhood.nodes.length})` }).waitFor();
    await relations.getByRole('button', { name: 'From', exact: true }).click();
    const from = await relations.locator('tbody td:nth-child(6)').allTextContents();
    const dates = neighborhood.edges.flatMap(({ validity }) => validity.from?.edtf ?? []).toSorted();
    expect(from.slice(0, dates.length)).toEqual(dates);
    await relations.getByRole('button', { name: 'From', exact: true }).click();
    expect(await relations.locator('th[aria-sort="descending"]').count()).toBe(1);
  });

  it('is told to screen readers as the picture is: in a live summary', async () => {
    const page = await open(about('actor:iran'));
    await shows(page, /^1 actor/);
    expect(await page.locator('#summary').getAttribute('aria-live')).toBe('polite');
    const picture = page.getByRole('img', { name: /^Picture of the relations\. 1 actor and 0 relations/ });
    expect(await picture.count()).toBe(1);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('button', { name: 'Collapse' }).waitFor({ state: 'detached' });
    await details(page).waitFor();
  });
});
