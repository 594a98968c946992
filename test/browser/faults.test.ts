import { it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';

// An expected fault that does not come makes the test fail, so these show that each kind is noticed.
inBrowser('a fault of a page is noticed', () => {
  const { open } = browserTests();

  it('when it asks another machine', async () => {
    // The browser's own complaint is of the refusal that follows.
    const expected = /^asked for https:\/\/elsewhere\.example\/pixel$|ERR_FAILED/;
    const page = await open('/livez', { expected });
    await page.evaluate(async () => {
      await fetch('https://elsewhere.example/pixel').catch(() => {});
    });
  });

  it('when it writes an error to the console', async () => {
    const page = await open('/', { expected: /^console: a complaint/ });
    await page.evaluate(() => console.error('a complaint'));
  });

  it('when it would run what its policy forbids', async () => {
    const page = await open('/', { expected: /^console: .*Content Security Policy/ });
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run";';
      document.body.append(script);
    });
  });

  it('when nobody catches what it throws', async () => {
    const page = await open('/', { expected: /^uncaught: Error: nobody cares/ });
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('nobody cares');
      });
    });
    await page.waitForTimeout(200);
  });
});
