import type { Browser, Page } from 'playwright-core';

/** A picture of a page for the documentation: where it is kept, what is opened, and what is done before it is taken. */
export type ScreenshotView = {
  file: string;
  path: string;
  scheme: 'light' | 'dark';
  prepare(page: Page): Promise<void>;
};

/** The main views, each in one of the two schemes. */
export const screenshotViews: readonly ScreenshotView[] = [
  {
    file: 'docs/landing-page.png',
    path: '/',
    scheme: 'light',
    prepare: (page) => page.locator('dd').first().waitFor(),
  },
  {
    file: 'docs/graphiql.png',
    path: '/graphiql',
    scheme: 'dark',
    async prepare(page) {
      await page.locator('main:not([inert])').waitFor();
      await page.getByRole('tablist').getByText('DemandAndWish').click();
      await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
      await page.waitForTimeout(stillMs);
      await page.getByRole('button', { name: 'Execute query' }).click();
      await page.getByRole('region', { name: 'Result Window' }).getByText('"summary"').waitFor();
      await page.waitForTimeout(stillMs);
    },
  },
  {
    file: 'docs/explorer.png',
    path: '/explorer',
    scheme: 'light',
    async prepare(page) {
      await page.getByText(/^12 actors/).waitFor();
      await page.getByRole('button', { name: 'United States has combat forces in Iraq' }).click();
      await page.locator('.side').first().waitFor();
      await page.waitForTimeout(stillMs);
    },
  },
  {
    file: 'docs/explorer-table.png',
    path: '/explorer#form=1&actor=actor:iraq&expand=~~1~actor:iraq&valid=2021-07-26&select=actor~actor:iraq&panel=timeline&shown=table',
    scheme: 'dark',
    async prepare(page) {
      await page.getByText(/^\d+ actors and \d+ relations, on 2021-07-26/).waitFor();
      await page.locator('svg.chart').waitFor();
      await page.waitForTimeout(stillMs);
    },
  },
];

const size = { width: 1280, height: 800 };
/** For so long nothing moves on a page before it is used, or taken. */
const stillMs = 1_000;

/** The view as PNG, of the service at `origin`. */
export async function takeScreenshot(
  browser: Browser,
  origin: string,
  view: ScreenshotView,
): Promise<Buffer> {
  const context = await browser.newContext({ viewport: size, colorScheme: view.scheme });
  try {
    const page = await context.newPage();
    await page.goto(new URL(view.path, origin).href);
    await view.prepare(page);
    return await page.screenshot();
  } finally {
    await context.close();
  }
}
