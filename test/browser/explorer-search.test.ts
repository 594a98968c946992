import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, details, heading, shows, summary } from '../support/browser-explorer.js';

inBrowser('the search of the explorer', () => {
  const { open, ask } = browserTests();

  it('finds an actor by a misspelt name, says why, and focuses on it by keyboard', async () => {
    const page = await open('/explorer');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Kassem Suleimany');
    const hit = page.getByRole('option').first();
    await hit.waitFor();
    expect(await hit.textContent()).toContain('"kassem" sounds like "qassem"');
    await page.keyboard.press('Enter');
    await heading(page, 'Qassem Soleimani');
    await shows(page, /^1 actor and 0 relations/);
  });

  it('tells for each hit what it is and how many relations it has, and takes a click', async () => {
    const page = await open('/explorer');
    await page.getByRole('combobox', { name: 'Search for an actor' }).fill('Kadhimi');
    const hit = page.getByRole('option', { name: /Mustafa al-Kadhimi/ });
    const { actor } = await ask<{ actor: { degree: number } }>(
      '{ actor(ref: {id: "actor:al-kadhimi"}) { ... on Actor { degree } } }',
    );
    await hit.waitFor();
    expect(await hit.textContent()).toContain(`person, ${actor.degree} relations`);
    await hit.click();
    await heading(page, 'Mustafa al-Kadhimi');
  });

  it('goes through hits with arrows, and adds one to the picture with Shift-Enter', async () => {
    const page = await open(about('actor:iraq'));
    await shows(page, /^1 actor/);
    await page.getByRole('combobox').fill('iran');
    await page.getByRole('option').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+Enter');
    await heading(page, 'Iran');
    await shows(page, /^2 actors/);
  });

  it('says that nobody is found, and what to try', async () => {
    const page = await open('/explorer');
    await page.getByRole('combobox').fill('xyzzyplugh');
    await page
      .getByText('Nobody is found by “xyzzyplugh”. Try a part of the name, or another spelling.')
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
  });
});

inBrowser('the explorer as it opens', () => {
  const { open, ask } = browserTests();

  it('shows the actors with most relations and how they stand to one another', async () => {
    const page = await open('/explorer');
    await shows(page, /^12 actors and \d+ relations, as last reported, as known now/);
    const { topActors } = await ask<{ topActors: { actor: { name: string } }[] }>(
      '{ topActors(metric: DEGREE, first: 1) { actor { name } } }',
    );
    expect(await summary(page).textContent()).toContain(`Most relations: ${topActors[0]?.actor.name}`);
  });

  it('offers somebody to begin with, and what is disputed', async () => {
    const page = await open('/explorer');
    await details(page).getByRole('button', { name: 'Iran attacks United States' }).click();
    await heading(page, 'Iran attacks United States');
  });
});
