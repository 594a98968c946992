import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { anInput, writeToken } from '../support/api-writing.js';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, details, shows, summary } from '../support/browser-explorer.js';
import { openEmptyGraph } from '../support/graph.js';

const iraq = `${about('actor:iraq')}&expand=~~1~actor:iraq`;
const slider = (page: Page) => page.getByRole('slider', { name: 'Valid on' });

inBrowser('the time bar of the explorer', () => {
  const { open, ask } = browserTests();

  it('shows a day, with exactly the relations of which somebody speaks then', async () => {
    const page = await open(iraq);
    await page.getByLabel('Day that is shown').fill('2005-06-01');
    type Around = { neighborhood: { nodes: unknown[]; edges: unknown[] } };
    const { neighborhood } = await ask<Around>(
      '{ neighborhood(of: ["actor:iraq"], maxNodes: 1000, perHub: 200, asOf: {validAt: "2005-06-01"}) { ... on Subgraph { nodes { id } edges { id } } } }',
    );
    await shows(
      page,
      `${neighborhood.nodes.length} actors and ${neighborhood.edges.length} relations, on 2005-06-01`,
    );
    await page.getByRole('button', { name: 'As last reported' }).click();
    await shows(page, /as last reported/);
  });

  it('goes by keyboard, in months and in whole bars, and back with one undo for each', async () => {
    const page = await open(`${iraq}&valid=2010-01-01`);
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await shows(page, /on 2010-01-31/);
    await page.keyboard.press('PageUp');
    await shows(page, /on 2011-01-31/);
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('2011-01-31');
    await page.keyboard.press('Control+z');
    await shows(page, /on 2010-01-31/);
  });

  it('follows the pointer, and a whole slide is one step to undo', async () => {
    const page = await open(`${iraq}&valid=2010-01-01`);
    await shows(page, /on 2010-01-01/);
    const box = await slider(page).boundingBox();
    if (!box) throw new Error('there is no slider');
    for (const share of [0.6, 0.7, 0.8]) {
      await page.mouse.move(box.x + box.width * (share - 0.1), box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
    }
    await shows(page, /on 20(19|20|21)-/);
    for (let times = 0; times < 3; times += 1) await page.getByRole('button', { name: 'Undo' }).click();
    await shows(page, /on 2010-01-01/);
  });

  it('runs through time by itself, waits for each answer, and stops on demand', async () => {
    const page = await open(`${iraq}&valid=2018-01-01`);
    await shows(page, /on 2018-01-01/);
    await page.getByRole('button', { name: 'Play through time' }).click();
    await shows(page, /on 20(19|2\d)-01-01/);
    await page.getByRole('button', { name: 'Pause' }).click();
    const stopped = await summary(page).textContent();
    await page.waitForTimeout(1_500);
    expect(await summary(page).textContent()).toBe(stopped);
  });

  it('comes to the end of what is dated and stops there', async () => {
    const page = await open(`${iraq}&valid=2024-06-01`);
    await page.getByRole('button', { name: 'Play through time' }).click();
    await shows(page, /on 2025-01-20/);
    await page.getByRole('button', { name: 'Play through time' }).waitFor();
  });

  it('counts for each year how many relations somebody says hold', async () => {
    const page = await open(iraq);
    const bars = page.getByRole('img', {
      name: /^Relations that some say hold, by year: the most, \d+, in \d{4}/,
    });
    await bars.waitFor();
    type Buckets = { relationBuckets: { start: string; count: number }[] };
    const { relationBuckets } = await ask<Buckets>(
      '{ relationBuckets(interval: YEAR, during: "2001-01-01/2025-01-20", where: {withActor: ["actor:iraq"], statusIn: [AFFIRMED, CONTESTED, NOMINAL]}) { start count } }',
    );
    const most = Math.max(...relationBuckets.map(({ count }) => count));
    expect(await bars.getAttribute('aria-label')).toContain(`the most, ${most}, in`);
  });

  it('reads dates only as far as they are certain on demand', async () => {
    const page = await open(`${iraq}&valid=2005-06-01`);
    await shows(page, /on 2005-06-01, as known now\./);
    const before = await summary(page).textContent();
    await page.getByLabel('Only what is certain').check();
    await shows(page, /only what is certain/);
    expect(await summary(page).textContent()).not.toBe(before);
  });
});

inBrowser('the time of knowing in the explorer', () => {
  const { open, service } = browserTests({ writeToken });
  afterAll(async () => {
    // What was written here is no part of the founding data.
    await openEmptyGraph().then(({ close }) => close());
  });

  it('has a stop for each time at which more became known', async () => {
    const before = await open(about('actor:iran'));
    await before.getByText(/now, version \d+: all became known at once/).waitFor();
    const record =
      'mutation Record($input: ClaimInput!) { recordClaim(input: $input, idempotencyKey: "one") { __typename } }';
    const { body } = await service().post(
      JSON.stringify({ query: record, variables: { input: anInput() } }),
      {
        authorization: `Bearer ${writeToken}`,
      },
    );
    expect(body.data).toEqual({ recordClaim: { __typename: 'Claim' } });

    const page = await open(`${about('actor:iran', 'actor:iraq')}&select=pair~actor:iran~actor:iraq`);
    await shows(page, /^2 actors and 3 relations,/);
    const known = page.getByRole('slider', { name: 'Known at' });
    await known.focus();
    await page.keyboard.press('ArrowLeft');
    await shows(page, /^2 actors and 2 relations, as last reported, as known at \d{4}-/);
    await details(page).getByText('2 between the two.').waitFor();
    await page.getByRole('button', { name: 'As known now' }).click();
    await shows(page, /^2 actors and 3 relations,.* as known now/);
  });
});
