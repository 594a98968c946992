import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, details, heading, shows } from '../support/browser-explorer.js';

inBrowser('paths in the explorer', () => {
  const { open, ask } = browserTests();

  it('are found between two actors that are named by typing, and shown in the picture', async () => {
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`);
    await page.getByRole('button', { name: 'Paths from here' }).click();
    await page.getByRole('combobox', { name: 'Find the actor: to' }).fill('Joe Biden');
    await page.getByRole('option', { name: /Joe Biden/ }).waitFor();
    await page.keyboard.press('Enter');
    await details(page)
      .getByText(/paths?, the best first\./)
      .waitFor();
    type Paths = { paths: { paths: { length: number; hops: { relation: { id: string } }[] }[] } };
    const { paths } = await ask<Paths>(
      '{ paths(from: "actor:iran", to: "actor:biden", limit: 5) { ... on PathSearch { paths { length hops { relation { id } } } } } }',
    );
    const lists = details(page).locator('ol.paths > li');
    expect(await lists.count()).toBe(paths.paths.length);
    expect(await lists.first().locator('ol li').count()).toBe(paths.paths[0]?.length);
    await lists.first().getByRole('button', { name: 'Show in the picture' }).click();
    await shows(page, new RegExp(`^${(paths.paths[0]?.length ?? 0) + 1} actors`));
  });

  it('that are cut by a condition are told with the reason and a way out', async () => {
    // Until its statement is planned, a busy service may have no time left to look for the reason, and says so.
    type Reason = { paths: { none: { reason: string } } };
    const reason = async () => {
      const { paths } = await ask<Reason>(
        '{ paths(from: "actor:iran", to: "actor:islamic-state", maxHops: 1, limit: 5) { ... on PathSearch { none { reason } } } }',
      );
      return paths.none.reason;
    };
    await expect.poll(reason, { timeout: 20_000, interval: 500 }).toBe('FILTER_CUTS');
    const page = await open(`${about('actor:iran')}&panel=paths&path=1~actor:iran~actor:islamic-state`);
    await details(page).getByText('There is no path.').waitFor();
    const { paths } = await ask<{ paths: { none: { cutBy: string[] } } }>(
      '{ paths(from: "actor:iran", to: "actor:islamic-state", maxHops: 1, limit: 5) { ... on PathSearch { none { cutBy } } } }',
    );
    expect(paths.none.cutBy).toContain('maxHops');
    await details(page)
      .getByText(`Cut by: ${paths.none.cutBy.join(', ')}.`, { exact: true })
      .waitFor();
    await details(page).getByText('The nearest, without any condition').waitFor();
    await page.getByRole('button', { name: 'Ask without filters and days, up to 6 steps' }).click();
    await details(page)
      .getByText(/paths?, the best first\./)
      .waitFor();
  });

  it('lead from each step to its evidence', async () => {
    const page = await open(`${about('actor:iran')}&panel=paths&path=4~actor:iran~actor:us`);
    await details(page).locator('ol.paths ol button').first().click();
    await heading(page, /Iran|United States/);
    expect(await page.getByRole('tab', { name: 'Details' }).getAttribute('aria-selected')).toBe('true');
  });

  it('between an actor and itself, or somebody unknown, are not asked for in vain', async () => {
    const page = await open(`${about('actor:iran')}&panel=paths&path=4~actor:iran~actor:iran`);
    await details(page).getByText('Choose two different actors').waitFor();
    const other = await open(`${about('actor:iran')}&panel=paths&path=4~actor:iran~actor:nobody`);
    await details(other).getByRole('alert').getByText('No actor has the id "actor:nobody"').waitFor();
  });
});

inBrowser('the time line in the explorer', () => {
  const { open, ask } = browserTests();

  it('of an actor has each entry as a mark and as a line of text', async () => {
    const page = await open(`${about('actor:iran')}&select=actor~actor:iran`);
    await page.getByRole('tab', { name: 'Details' }).focus();
    await page.keyboard.press('ArrowRight');
    await heading(page, 'Iran');
    type Timeline = { timeline: { totalCount: number } };
    const { timeline } = await ask<Timeline>(
      '{ timeline(actors: ["actor:iran"]) { ... on TimelineConnection { totalCount } } }',
    );
    await expect.poll(() => details(page).locator('svg.chart rect').count()).toBe(timeline.totalCount);
    expect(await details(page).locator('ol.timeline li').count()).toBe(timeline.totalCount);
  });

  it('of two actors has a point for each year, and the same as a table', async () => {
    const page = await open(
      `${about('actor:us', 'actor:iraq')}&select=pair~actor:us~actor:iraq&panel=timeline`,
    );
    await heading(page, 'United States and Iraq');
    await details(page).getByText('The same as a table').click();
    type Dyad = {
      dyad: { points: { start: string; events: number; announced: number; relations: number }[] };
    };
    const { dyad } = await ask<Dyad>(
      '{ dyad(a: "actor:us", b: "actor:iraq", bucket: YEAR, during: "2001-01-01/2025-01-20") { ... on DyadSeries { points { start events announced relations } } } }',
    );
    const told = dyad.points.filter(({ events, announced, relations }) => events + announced + relations > 0);
    const rows = details(page).locator('tbody tr');
    expect(await rows.locator('th').allTextContents()).toEqual(told.map(({ start }) => start));
    expect(await rows.locator('td:nth-child(2)').allTextContents()).toEqual(
      told.map(({ relations }) => String(relations)),
    );
  });

  it('asks for a selection where there is none', async () => {
    const page = await open(`${about('actor:us')}&panel=timeline`);
    await details(page).getByText('Select an actor to see what happened to it').waitFor();
  });
});
