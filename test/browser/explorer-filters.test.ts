import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, shows, summary } from '../support/browser-explorer.js';

const iraq = `${about('actor:iraq')}&expand=~~1~actor:iraq`;

inBrowser('the filters of the explorer', () => {
  const { open, ask } = browserTests();

  it('leave out a sign by mouse and bring it back by keyboard', async () => {
    const page = await open(iraq);
    await shows(page, /conflict/);
    const box = page.getByRole('checkbox', { name: 'conflict', exact: true });
    await box.click();
    await shows(page, /By sign: \d+ neither, \d+ cooperation\./);
    await box.focus();
    await page.keyboard.press('Space');
    await shows(page, /conflict/);
  });

  it('show what is contested alone, as many as the service tells', async () => {
    const page = await open(iraq);
    await page.getByRole('button', { name: 'none of standing' }).click();
    await shows(page, /^1 actor and 0 relations/);
    await page.getByRole('checkbox', { name: 'contested' }).check();
    type Around = { neighborhood: { edges: unknown[] } };
    const { neighborhood } = await ask<Around>(
      '{ neighborhood(of: ["actor:iraq"], maxNodes: 1000, perHub: 200, where: {statusIn: [CONTESTED]}) { ... on Subgraph { edges { id } } } }',
    );
    await shows(page, `and ${neighborhood.edges.length} relation`);
    expect(await summary(page).textContent()).toContain(
      `By standing: ${neighborhood.edges.length} contested.`,
    );
  });

  it('that nothing fits say so, and offer to be left out', async () => {
    const page = await open(`${iraq}&valid=2021-07-26&statuses=`);
    await page.getByText('No relation fits the filters and the day.').waitFor();
    await page.getByRole('button', { name: 'Leave out filters and day' }).click();
    await shows(page, /^35 actors and \d+ relations, as last reported/);
  });

  it('leave out kinds of actor, but never the one in the middle', async () => {
    const page = await open(iraq);
    await page.getByRole('button', { name: 'none of kind of actor' }).click();
    await shows(page, /^1 actor and 0 relations/);
    await page.getByRole('checkbox', { name: 'person' }).check();
    await shows(page, /^6 actors and \d+ relations/);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await shows(page, /^35 actors/);
  });

  it('narrow to one type', async () => {
    const page = await open(iraq);
    await page.getByRole('checkbox', { name: 'attacks', exact: true }).waitFor();
    await page.getByRole('button', { name: 'none of type' }).click();
    await page.getByRole('checkbox', { name: 'attacks', exact: true }).check();
    await shows(page, /By sign: \d+ conflict\./);
  });
});
