import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, details, heading, pressPicture, shows } from '../support/browser-explorer.js';

inBrowser('the evidence in the explorer', () => {
  const { open, ask } = browserTests();

  it('is behind a line: the relations of the two, then the sides of each', async () => {
    const page = await open(about('actor:iran', 'actor:us'), { reducedMotion: 'reduce' });
    await shows(page, /^2 actors and 1 relation,/);
    await page.waitForTimeout(300);
    await pressPicture(page);
    await heading(page, 'Iran attacks United States');
    await details(page).getByRole('button', { name: 'All between the two' }).click();
    await heading(page, 'Iran and United States');
    await details(page).getByRole('button', { name: 'Iran attacks United States' }).click();
    await heading(page, 'Iran attacks United States');
    await details(page).getByText('contested, 1 for, 1 against').waitFor();
    expect(await details(page).locator('.side h3').allTextContents()).toEqual([
      'It holds: 1 claim by 1',
      'It does not hold: 1 claim by 1',
    ]);
  });

  it('says through whom a denial comes', async () => {
    const page = await open('/explorer');
    await details(page).getByRole('button', { name: 'Iran attacks United States' }).click();
    const denial = details(page).locator('.side.DENIES li');
    await expect.poll(() => denial.textContent()).toContain('Iran through Iraqi officials');
    expect(await denial.textContent()).toContain('says that it does not hold');
  });

  it('gives the passage where a copy of the source is at hand, and says where there is none', async () => {
    type Found = { relations: { nodes: { id: string }[] } };
    const { relations } = await ask<Found>(
      '{ relations(where: {subjectIn: ["actor:al-kadhimi"], typeIn: [HEAD_OF_GOVERNMENT_OF]}) { nodes { id } } }',
    );
    const page = await open(
      `${about('actor:iraq', 'actor:al-kadhimi')}&select=relation~${relations.nodes[0]?.id}`,
    );
    await details(page).locator('blockquote').first().waitFor();
    type Quotes = { node: { claims: { nodes: { evidence: { quote: string | null }[] }[] } } };
    const { node } = await ask<Quotes>(
      `{ node(id: "${relations.nodes[0]?.id}") { ... on Relation { claims { nodes { evidence { quote } } } } } }`,
    );
    const quotes = node.claims.nodes.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    const shown = await details(page).locator('blockquote').allTextContents();
    expect(shown.toSorted()).toEqual(quotes.filter((quote) => quote !== null).toSorted());
    const missing = await details(page).getByText('There is no copy of this source here.').count();
    expect(missing).toBe(quotes.filter((quote) => quote === null).length);
  });
});
