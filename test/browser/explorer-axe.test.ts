import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { axeViolations } from '../support/browser-axe.js';
import { about, details, heading, shows } from '../support/browser-explorer.js';

const iraq = `${about('actor:iraq')}&expand=~~1~actor:iraq&valid=2021-07-01`;

/** axe looks at every element in turn, several times a test. */
const long = 90_000;

inBrowser.each(['light', 'dark'] as const)('the explorer in a %s scheme', (colorScheme) => {
  const { open } = browserTests();

  it(
    'has nothing that axe would find wrong as it opens, with hits, and with its menu',
    async () => {
      const page = await open('/explorer', { colorScheme });
      await shows(page, /^12 actors/);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('combobox').fill('Iran');
      await page.getByRole('option').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Take along' }).click();
      expect(await axeViolations(page)).toEqual([]);
    },
    long,
  );

  it(
    'nor in the details of an actor, of a relation with its sides, and of a pair',
    async () => {
      const page = await open(`${iraq}&select=actor~actor:iraq`, { colorScheme });
      await heading(page, 'Iraq');
      await shows(page, /on 2021-07-01/);
      expect(await axeViolations(page)).toEqual([]);
      const pair = await open(`${iraq}&select=pair~actor:us~actor:iraq`, { colorScheme });
      await details(pair)
        .getByText(/between the two/)
        .last()
        .waitFor();
      expect(await axeViolations(pair)).toEqual([]);
      await details(pair).getByRole('button', { name: 'United States has combat forces in Iraq' }).click();
      await details(pair).locator('.side').first().waitFor();
      expect(await axeViolations(pair)).toEqual([]);
    },
    long,
  );

  it(
    'nor in time lines, in paths and why there are none, and in the table',
    async () => {
      const table = await open(`${iraq}&select=actor~actor:iraq&panel=timeline&shown=table`, { colorScheme });
      await details(table).locator('svg.chart').waitFor();
      expect(await axeViolations(table)).toEqual([]);
      const dyad = await open(`${iraq}&select=pair~actor:us~actor:iraq&panel=timeline`, { colorScheme });
      await details(dyad).locator('svg.chart').waitFor();
      expect(await axeViolations(dyad)).toEqual([]);
      const paths = await open(`${iraq}&panel=paths&path=1~actor:iran~actor:islamic-state`, { colorScheme });
      await details(paths).getByText('There is no path.').waitFor();
      expect(await axeViolations(paths)).toEqual([]);
    },
    long,
  );
});
