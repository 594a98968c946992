import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { axeViolations } from '../support/browser-axe.js';
import { graphiqlOn, shows } from '../support/browser-graphiql.js';

const answer = (name: string): unknown => JSON.parse(readFileSync(`test/api/answers/${name}.json`, 'utf8'));
const shownAnswer = (page: Page) => page.locator('details[open] pre');

inBrowser('the landing page', () => {
  const { open, ask, service } = browserTests();

  it('says what this is, with the counts of the database', async () => {
    const page = await open('/');
    expect(await page.title()).toBe('Political relations');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Political relations');
    const { dataset } = await ask<{ dataset: Record<string, number> }>(
      '{ dataset { actors relations events claims sources } }',
    );
    for (const [name, count] of Object.entries(dataset))
      expect(await page.locator('dl div', { hasText: name }).textContent()).toBe(`${name}${count}`);
  });

  it.each([
    ['Explorer', '/explorer', 'Explorer – Political relations'],
    ['GraphiQL', '/graphiql', 'GraphiQL – Political relations'],
  ])('leads to the page %s', async (name, path, title) => {
    const page = await open('/');
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`**${path}`);
    expect(await page.title()).toBe(title);
  });

  it('leads to the schema, to be read in the browser', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Schema' }).click();
    await page.getByText('type Query {').waitFor();
  });

  it('leads to Apollo Sandbox, which is the only thing here that is elsewhere', async () => {
    const page = await open('/', { expected: /studio\.apollographql\.com|ERR_FAILED/ });
    const asked = page.waitForEvent('requestfailed');
    await page.getByRole('link', { name: 'Apollo Sandbox' }).click({ noWaitAfter: true });
    expect(new URL((await asked).url()).searchParams.get('endpoint')).toBe(`${service().url}/graphql`);
  });

  it('has each export to be saved', async () => {
    const page = await open('/');
    const links = await page.locator('a[download]').all();
    expect(links.length).toBeGreaterThanOrEqual(6);
    for (const link of links) {
      const saved = page.waitForEvent('download');
      await link.click();
      const download = await saved;
      expect(download.suggestedFilename()).toContain((await link.textContent())?.split('.').at(-1));
      expect((await text(await download.createReadStream())).length).toBeGreaterThan(100);
    }
  });

  it('finds a question by its words, asks it and shows the answer, all by keyboard', async () => {
    const page = await open('/');
    await page.getByLabel('Find a question').focus();
    await page.keyboard.type('suleimany thought');
    await page.getByText(`1 of ${readdirSync('examples/operations').length} questions`).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await page.getByText('"data"').waitFor();
    expect(JSON.parse((await shownAnswer(page).textContent()) ?? '').data).toEqual(
      answer('03-misspelt-name'),
    );
  });

  it('asks a question as somebody has changed it, and shows what is wrong with it', async () => {
    const page = await open('/', { expected: /status of 400/ });
    await page.locator('summary').first().click();
    await page.locator('textarea').first().fill('{ dataset { tittle } }');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('Did you mean \\"title\\"?').waitFor();
    await page.locator('textarea').first().fill('{ dataset { title } }');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('"The founding data"').waitFor();
  });

  it('copies a question', async () => {
    const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const question = await page.locator('textarea').first().inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(question);
  });

  it('takes a question along to GraphiQL, as it was changed', async () => {
    const page = await open('/');
    await page.locator('summary').first().click();
    await page.locator('textarea').first().fill('query Changed { dataset { title } }');
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.getByRole('tab', { name: 'Changed' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await graphiqlOn(page).run();
    await shows(graphiqlOn(page).answer, /"The founding data"/);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing in a %s scheme that axe finds wrong',
    async (colorScheme) => {
      const page = await open('/', { colorScheme });
      expect(await axeViolations(page)).toEqual([]);
      await page.locator('summary').first().click();
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByText('"data"').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it('is as wide as the window, and no wider, where that is narrow', async () => {
    const page = await open('/', { viewport: { width: 400, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });
});
