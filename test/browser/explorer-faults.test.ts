import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, details, heading, shows } from '../support/browser-explorer.js';
import { backedByHub, holdHub } from '../support/browser-hub.js';

/** What a browser writes to its console when a request fails, which here is meant to. */
const failed = { expected: /Failed to load resource/ };

inBrowser('the explorer before a service that is in trouble', () => {
  const { open, service } = browserTests();

  it('says that it does not answer, keeps what is shown, and goes on when it is asked again', async () => {
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`, failed);
    await shows(page, /^1 actor/);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Expand all 11' }).click();
    const alert = page.locator('.canvas').getByRole('alert');
    await alert.getByText('The service does not answer. It may have been stopped.').waitFor();
    await shows(page, /^1 actor and 0 relations/);
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await shows(page, /Iran 11/);
    await alert.waitFor({ state: 'detached' });
  });

  it('says so from the first moment on, and begins when it is there', async () => {
    const page = await open('/', failed);
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${service().url}/explorer`);
    const alert = page.getByRole('main').getByRole('alert').first();
    await alert.getByText('The service does not answer.').waitFor();
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await shows(page, /^12 actors/);
  });

  it('tells what it is told: too busy, or out of order', async () => {
    const page = await open('/', failed);
    const body = JSON.stringify({
      errors: [{ message: 'The database does not answer.', extensions: { code: 'DB_UNAVAILABLE' } }],
    });
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 503, contentType: 'application/json', body }),
    );
    await page.goto(`${service().url}${about('actor:iran')}&select=actor~actor:iran`);
    await details(page).getByRole('alert').getByText('The database does not answer.').waitFor();
    expect(await page.locator('.waiting').count()).toBe(0);
  });

  it('notices that it was stopped', async () => {
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`, failed);
    await heading(page, 'Iran');
    await service().stop();
    await page.getByRole('button', { name: 'Expand all 11' }).click();
    await page
      .locator('.canvas')
      .getByText('The service does not answer. It may have been stopped.')
      .waitFor();
  });
});

inBrowser('the explorer in a browser without WebGL', () => {
  const { open, service } = browserTests();

  it('draws the picture still, and says that the table has everything', async () => {
    const page = await open('/');
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.includes('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
        },
      });
    });
    await page.goto(`${service().url}${about('actor:iran', 'actor:us')}`);
    await page.getByText('This browser cannot draw with WebGL').waitFor();
    await shows(page, /^2 actors/);
    expect(await page.locator('svg.still text').allTextContents()).toEqual(['Iran', 'United States']);
  });
});

inBrowser('the explorer before more than it can show', () => {
  const { open } = browserTests();

  it('says how many of how many are shown, and brings in more by type', async () => {
    await holdHub();
    const page = await open(`${about('actor:hub')}&expand=~~1~actor:hub&select=actor~actor:hub`);
    await page.getByText(`The hub: 200 of ${backedByHub} relations shown, newest first.`).waitFor();
    await shows(page, /^201 actors and 200 relations/);
    await page.getByRole('button', { name: 'Collapse' }).click();
    await page.getByRole('button', { name: 'Bring in: backs' }).click();
    await page.getByText(`The hub (backs): 200 of ${backedByHub} relations shown, newest first.`).waitFor();
    await page.getByRole('button', { name: 'Show 200 more' }).click();
    await shows(page, /^401 actors and 400 relations/);
    await page.getByRole('button', { name: 'Show 200 more' }).click();
    await shows(page, new RegExp(`^${backedByHub + 1} actors and ${backedByHub} relations`));
    await page.getByText('relations shown, newest first').waitFor({ state: 'detached' });
  });

  it('turns pages in the table', async () => {
    await holdHub();
    const page = await open(`${about('actor:hub')}&expand=~~1~actor:hub&shown=table`);
    await page.getByText('Rows 1 to 100 of 200').waitFor();
    await page.getByRole('button', { name: 'Next' }).first().click();
    await page.getByText('Rows 101 to 200 of 200').waitFor();
    expect(await page.getByRole('button', { name: 'Next' }).first().isDisabled()).toBe(true);
  });
});
