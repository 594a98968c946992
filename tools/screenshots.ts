// `npm run screenshots -- [ADDRESS]`: takes the screenshots in docs anew from a running service.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumLaunch } from './chromium-launch.js';
import { screenshotViews, takeScreenshot } from './screenshot-views.js';

const origin = process.argv[2] ?? 'http://localhost:4000';

const browser = await chromium.launch(chromiumLaunch);
try {
  for (const view of screenshotViews) {
    const picture = await takeScreenshot(browser, origin, view);
    writeFileSync(view.file, picture);
    console.log(`${view.file}: ${Math.round(picture.length / 1_000)} KB`);
  }
} finally {
  await browser.close();
}
