import { afterAll, beforeAll, expect, it } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { anInput, startWritableApi, type WritableApi } from '../support/api-writing.js';
import { browserTests, inBrowser } from '../support/browser.js';
import { openEmptyGraph } from '../support/graph.js';
import { startTestService } from '../support/service.js';
import { openWire } from '../support/wire.js';

inBrowser('the landing page of a service', () => {
  const { open } = browserTests({ introspection: false });

  it('that tells no schema offers none, and says what that means', async () => {
    const page = await open('/');
    expect(await page.getByRole('link', { name: 'Schema' }).count()).toBe(0);
    await page.getByText('nothing is completed or documented').first().waitFor();
    await page.getByText('no WRITE_TOKEN is set').waitFor();
  });

  it('that stops says so, and says when it is back', async () => {
    const first = await startTestService(testConnection());
    const page = await open(first.url, {
      expected: /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE/,
    });
    await page.locator('summary').first().click();
    await first.stop();
    await page.getByText(/^The service has not answered since /).waitFor();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('The service does not answer. It may have been stopped').waitFor();
    const { hostname: host, port } = new URL(first.url);
    const again = await startTestService(testConnection(), { address: { host, port: Number(port) } });
    await page.getByText('The service answers again.').waitFor();
    await again.stop();
  });

  it('that has lost its database says so, and has the counts when it is back', async () => {
    const wire = await openWire(new URL(testConnection().uri));
    const other = await startTestService({ ...testConnection(), uri: wire.uri });
    const page = await open(other.url);
    await page.locator('dt', { hasText: 'claims' }).waitFor();
    wire.cut();
    await page.getByText('The database does not answer at the moment.').waitFor();
    expect(await page.locator('dt').count()).toBe(0);
    wire.mend();
    await page.locator('dt', { hasText: 'claims' }).waitFor();
    // It asks every few seconds, and would find nobody.
    await page.close();
    await other.stop();
    await wire.close();
  });
});

inBrowser('the landing page of a service that can be written to', () => {
  const { open } = browserTests();
  let api: WritableApi;
  beforeAll(async () => {
    api = await startWritableApi();
  });
  afterAll(() => api.stop());

  it('says how, and counts a claim as soon as it is recorded', async () => {
    const page = await open(api.service.url);
    await page.getByText('Authorization: Bearer <token>').waitFor();
    const { claims = 0 } = await api.dataset();
    const shown = page.locator('dl div', { hasText: 'claims' });
    expect(await shown.textContent()).toBe(`claims${claims}`);
    await api.record(anInput());
    await page.getByText(`claims${claims + 1}`).waitFor();
  });

  it('says so when nothing is stored any more', async () => {
    const page = await open(api.service.url);
    const { close } = await openEmptyGraph();
    await page.getByText('Nothing is loaded yet').waitFor();
    expect(await page.locator('dd').allTextContents()).toEqual(['0', '0', '0', '0', '0']);
    await close();
  });
});
