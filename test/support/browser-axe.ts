import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeText = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, WCAG 2.2 AA and good practice, a line for each kind; what the selectors in `without` find is left out. */
export async function axeViolations(page: Page, without: readonly string[] = []): Promise<string[]> {
  // Past the policy of the page, which runs no script but its own.
  await page.evaluate(axeText);
  const { violations } = await page.evaluate(
    (exclude) => globalThis.axe.run({ exclude: [...exclude] }),
    without,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' · ')})`,
  );
}

declare global {
  var axe: { run(context: { exclude: string[] }): Promise<AxeResults> };
}
