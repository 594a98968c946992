import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const patience = { timeout: 15_000 };

/** GraphiQL as a person finds it on a page. */
export function graphiqlOn(page: Page) {
  const editor = (name: string) => page.getByRole('region', { name });
  const query = editor('Operation Editor');
  return {
    query,
    variables: editor('Variables'),
    headers: editor('Headers'),
    answer: editor('Result Window'),
    tabs: page.getByRole('tab'),
    async openTab(name: string) {
      await page.locator('[role=tablist]').getByText(name, { exact: true }).click();
      await shows(query, new RegExp(`\\b${name}\\b`));
    },
    async run() {
      // Without its editor the button does nothing.
      await query.locator('.view-line').first().waitFor();
      await page.getByRole('button', { name: 'Execute query' }).click();
    },
    /** Waits until the schema is read, on which completion, documentation and clicking depend, and the editors have their workers. */
    async ready() {
      await page.getByRole('banner').getByText('The tabs hold questions to try.').waitFor();
      await expect.poll(() => page.workers().length, patience).toBeGreaterThanOrEqual(2);
    },
  };
}

/** Puts a text in the place of all that stands in an editor, by keyboard. */
export async function paste(editor: Locator, text: string): Promise<void> {
  const page = editor.page();
  // Typed, each bracket would be closed by the editor.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await editor.locator('.view-lines:visible').first().waitFor();
  const [firstLine = ''] = text.split('\n');
  // An editor that is shown may still be given the text of its tab, in the place of what was pasted.
  const pasted = async () => {
    await editor.getByRole('textbox').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    return textOf(editor);
  };
  await expect.poll(pasted, patience).toContain(firstLine.trim());
}

/** Waits until an editor shows what fits, as far as it is in view. */
export async function shows(editor: Locator, what: RegExp): Promise<void> {
  await expect.poll(() => textOf(editor), patience).toMatch(what);
}

// Editors lay text out with spaces that do not break.
async function textOf(editor: Locator): Promise<string> {
  return (await editor.innerText()).replaceAll('\u00a0', ' ');
}
