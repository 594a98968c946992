import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { anInput, writeToken } from '../support/api-writing.js';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, details, heading, shows, summary } from '../support/browser-explorer.js';
import { openEmptyGraph } from '../support/graph.js';

const still = { reducedMotion: 'reduce' } as const;
/** The link as somebody takes it along. */
async function copiedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByText(/It restores this view of version \d+ of the data, committed 20/).waitFor();
  await page.getByRole('button', { name: 'Copy the link to this view' }).click();
  await page.getByText('The link is in the clipboard.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
const pathOf = (link: string) => link.slice(new URL(link).origin.length);

inBrowser('a link to a view', () => {
  const { open, service } = browserTests({ writeToken });
  afterAll(async () => {
    // What was written here is no part of the founding data.
    await openEmptyGraph().then(({ close }) => close());
  });

  it('restores the view to the pixel: who is shown, where, at which day, and what is selected', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`, { ...still, permissions });
    await page.getByRole('button', { name: 'Expand all 11' }).click();
    await shows(page, /Iran 11/);
    await page.getByRole('checkbox', { name: 'denied' }).uncheck();
    await page.getByLabel('Day that is shown').fill('2021-07-01');
    await shows(page, /on 2021-07-01/);
    const link = await copiedLink(page);
    await page.keyboard.press('Escape');
    const other = await open(pathOf(link), still);
    await shows(other, (await summary(page).textContent()) ?? '');
    await heading(other, 'Iran');
    expect(other.url()).toBe(link);
    await expect
      .poll(async () =>
        (await other.locator('.stage').screenshot()).equals(await page.locator('.stage').screenshot()),
      )
      .toBe(true);
  });

  it('that cannot be read says why, and the explorer begins as ever', async () => {
    const page = await open('/explorer#form=1&valid=yesterday');
    await page.getByText('The link cannot be followed. Its part "valid" is "yesterday"').waitFor();
    await shows(page, /^12 actors/);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('The link cannot be followed.').waitFor({ state: 'detached' });
  });

  it('to somebody who is not there says so, and the way out is open', async () => {
    const page = await open(about('actor:nobody'));
    const alert = page.locator('.canvas').getByRole('alert');
    await alert.getByText('No actor has the id "actor:nobody"').waitFor();
    await page.getByRole('combobox').fill('Iran');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await shows(page, /^1 actor and 0 relations/);
    await alert.waitFor({ state: 'detached' });
  });

  it('made of data that this service never held says so, and asks the same of what it holds', async () => {
    const page = await open(`${about('actor:iran')}&of=7@2019-01-01T00:00:00Z`);
    await page
      .getByText('The link was made of version 7 of the data, committed 2019-01-01T00:00:00Z')
      .waitFor();
    await shows(page, /^1 actor and 0 relations, as last reported, as known now/);
  });

  it('made before more became known shows what was known then, until somebody wants the newest', async () => {
    const before = await open(about('actor:iran', 'actor:iraq'));
    await shows(before, /^2 actors and 2 relations/);
    await expect.poll(() => before.url()).toMatch(/of=/);
    const link = before.url();
    const record =
      'mutation Record($input: ClaimInput!) { recordClaim(input: $input, idempotencyKey: "links") { __typename } }';
    await service().post(JSON.stringify({ query: record, variables: { input: anInput() } }), {
      authorization: `Bearer ${writeToken}`,
    });
    const page = await open(pathOf(link));
    await page
      .getByText(/The link was made of version \d+ of the data; now it is \d+\. You see what was known then/)
      .waitFor();
    await shows(page, /^2 actors and 2 relations, as last reported, as known at/);
    await page.getByRole('button', { name: 'Show what is known now' }).click();
    await shows(page, /^2 actors and 3 relations,/);
  });

  it('that is put into the address of an open page is followed, and undone', async () => {
    const page = await open(about('actor:iran'));
    await shows(page, /^1 actor/);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, about('actor:iran', 'actor:us').split('#')[1] ?? '');
    await shows(page, /^2 actors/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await shows(page, /^1 actor/);
    await details(page).waitFor();
  });
});
