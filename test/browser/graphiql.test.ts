import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { axeViolations } from '../support/browser-axe.js';
import { graphiqlOn, paste, shows } from '../support/browser-graphiql.js';

const folder = 'examples/operations';
/** Each question by the name of its operation, which is what GraphiQL calls its tab. */
const questions = new Map(
  readdirSync(folder).map((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
    return [/^query (\w+)/m.exec(text)?.[1] ?? '', { file, text }];
  }),
);

inBrowser('GraphiQL', () => {
  const { open, service } = browserTests();

  it('has a dozen starter tabs, each a question of the examples that is answered as it stands', async () => {
    const page = await open('/graphiql');
    const { tabs, openTab, run } = graphiqlOn(page);
    const names = await tabs.allInnerTexts();
    expect(names).toHaveLength(12);
    for (const name of names) {
      const { file, text } = questions.get(name) ?? { file: 'none', text: 'none' };
      await openTab(name);
      const answered = page.waitForResponse(
        (response) => response.request().postDataJSON()?.operationName === name,
        { timeout: 40_000 },
      );
      await run();
      const response = await answered;
      const { query, variables } = response.request().postDataJSON();
      expect(query.trim()).toBe(text);
      expect(Object.keys(variables ?? {}).length).toBe(text.match(/\$\w+:/g)?.length ?? 0);
      const answer = readFileSync(`test/api/answers/${file.replace('.graphql', '.json')}`, 'utf8');
      expect((await response.json()).data).toEqual(JSON.parse(answer));
    }
  }, 240_000);

  it('shows the answer, with the values that somebody has put in place of those given', async () => {
    const page = await open('/graphiql');
    const { variables, answer, run } = graphiqlOn(page);
    await shows(variables, /"text": "Kassem Suleimany"/);
    await paste(variables, '{ "text": "Kadhimi" }');
    await run();
    await shows(answer, /"name": "Mustafa al-Kadhimi"/);
  });

  it('opens each tab with its own question, however early somebody asks for it', async () => {
    const page = await open('/graphiql');
    const { openTab, query, variables } = graphiqlOn(page);
    await openTab('GovernmentOnADay');
    await shows(query, /Who led the government of Iraq/);
    await shows(variables, /"day": "2021-07-26"/);
  });

  it('asks by keyboard alone, as soon as a question is pasted', async () => {
    const page = await open('/graphiql');
    const { query, answer } = graphiqlOn(page);
    await paste(query, '{ dataset { title } }');
    await page.keyboard.press('Control+Enter');
    await shows(answer, /"title": "The founding data"/);
  });

  it('builds a question by clicking', async () => {
    const page = await open('/graphiql');
    const { query, answer, run, ready } = graphiqlOn(page);
    await ready();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('[data-field-name=dataset]').click();
    await page.locator('[data-field-name=licence]').click();
    await shows(query, /dataset \{\s+\d*\s*licence/);
    await run();
    await shows(answer, /"licence": "CC-BY-4\.0"/);
  });

  it('documents each field', async () => {
    const page = await open('/graphiql');
    await graphiqlOn(page).ready();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByRole('link', { name: 'dataset', exact: true }).click();
    await page.getByText(/^What is served/).waitFor();
  });

  it('completes what is being written, with workers that come from this service', async () => {
    const page = await open('/graphiql');
    const { query, ready } = graphiqlOn(page);
    await ready();
    await paste(query, '{ data');
    const offered = page.getByRole('option', { name: /^dataset/ });
    const ask = async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Space');
      await page.waitForTimeout(500);
      return offered.isVisible();
    };
    // A worker that has only just started has nothing to offer yet.
    await expect.poll(ask, { timeout: 20_000 }).toBe(true);
    const workers = page.workers().map((worker) => new URL(worker.url()));
    expect(workers.length).toBeGreaterThanOrEqual(2);
    for (const { origin, pathname } of workers) {
      expect(origin).toBe(service().url);
      expect(pathname).toMatch(/^\/graphiql\/assets\/\w+\.worker-/);
    }
  });

  it('keeps what somebody has written for the next time', async () => {
    const page = await open('/graphiql#query=query%20Linked%20%7B%20dataset%20%7B%20title%20%7D%20%7D');
    const { query, tabs } = graphiqlOn(page);
    expect(await tabs.count()).toBe(13);
    await paste(query, 'query Mine { dataset { version } }');
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
    // It is written down half a second after the last key.
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('query Mine'));
    await page.reload();
    await shows(query, /query Mine/);
    expect(await tabs.count()).toBe(13);
  });

  describe('in a scheme', () => {
    const isDark = 'document.body.classList.contains("graphiql-dark")';

    it.each(['light', 'dark'] as const)(
      'that is %s has a frame in which axe finds nothing wrong',
      async (colorScheme) => {
        const page = await open('/graphiql', { colorScheme });
        await graphiqlOn(page).ready();
        expect(await axeViolations(page, ['.graphiql-container'])).toEqual([]);
      },
    );

    it('is dark or light as the system is, or as somebody chooses', async () => {
      const page = await open('/graphiql', { colorScheme: 'dark' });
      const background = () =>
        page.locator('.graphiql-container').evaluate((element) => getComputedStyle(element).backgroundColor);
      await graphiqlOn(page).ready();
      const dark = await background();
      await page.getByRole('button', { name: 'Open settings dialog' }).click();
      await page.getByRole('button', { name: 'Light' }).click();
      await page.keyboard.press('Escape');
      expect(await background()).not.toBe(dark);
      expect(await page.evaluate(isDark)).toBe(false);
    });
  });
});
