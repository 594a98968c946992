import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { screenshotViews, takeScreenshot } from '../../tools/screenshot-views.js';
import { browserTests, inBrowser } from '../support/browser.js';

const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG';

describe('a screenshot', () => {
  it.each(screenshotViews)('is at $file, and in the README', ({ file }) => {
    expect(isPng(readFileSync(file))).toBe(true);
    expect(readFileSync('README.md', 'utf8')).toContain(`](${file})`);
  });
});

inBrowser('the screenshots', () => {
  const { service } = browserTests();

  it.each(screenshotViews)('can be taken anew: $file', async (view) => {
    const browser = await chromium.connect(inject('chromium') ?? '');
    const picture = await takeScreenshot(browser, service().url, view);
    expect(isPng(picture)).toBe(true);
    await browser.close();
  });
});
