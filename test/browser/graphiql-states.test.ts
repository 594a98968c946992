import { afterAll, beforeAll, expect, it } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { startWritableApi, type WritableApi, writeToken } from '../support/api-writing.js';
import { browserTests, inBrowser } from '../support/browser.js';
import { graphiqlOn, paste, shows } from '../support/browser-graphiql.js';
import { startTestService } from '../support/service.js';

inBrowser('GraphiQL of a service', () => {
  const { open } = browserTests({ introspection: false });

  it('that tells no schema says what is missing, and asks all the same', async () => {
    const page = await open('/graphiql', { expected: /status of 400/ });
    await page.getByText('This service does not tell its schema (INTROSPECTION=false)').waitFor();
    const { answer, run } = graphiqlOn(page);
    await run();
    await shows(answer, /"name": "Qassem Soleimani"/);
  });

  it('that cannot be written to says so', async () => {
    const other = await startTestService(testConnection());
    const page = await open(`${other.url}/graphiql`);
    await graphiqlOn(page).ready();
    await page.getByText('Nothing can be written through this service.').waitFor();
    await page.close();
    await other.stop();
  });

  it('whose answers stop while the page is loading says that its editors have not come', async () => {
    const page = await open('/livez', { expected: /ERR_FAILED|Failed to fetch|status of 400/ });
    await page.route('**/monaco-editor-*.js', (route) => route.abort());
    await page.goto(new URL('/graphiql', page.url()).href);
    await page.getByText('The editors have not come.').waitFor();
  });

  it('that is stopped says so in place of an answer, and answers when it is back', async () => {
    const first = await startTestService(testConnection());
    // One of the editors may ask for its worker as late as this, and what it asks for breaks off.
    const expected = /ERR_CONNECTION_(REFUSED|RESET|CLOSED)|ERR_EMPTY_RESPONSE|uncaught: Event/;
    const page = await open(`${first.url}/graphiql`, { expected });
    const { answer, run, ready } = graphiqlOn(page);
    await ready();
    // Editors ask for parts of theirs after they are shown.
    await page.waitForLoadState('networkidle');
    await first.stop();
    await run();
    await shows(answer, /The service does not answer\./);
    expect(await answer.textContent()).not.toContain('stack');
    const { hostname: host, port } = new URL(first.url);
    const again = await startTestService(testConnection(), { address: { host, port: Number(port) } });
    await run();
    await shows(answer, /"name": "Qassem Soleimani"/);
    await again.stop();
  });
});

inBrowser('GraphiQL of a service that can be written to', () => {
  const { open } = browserTests();
  let api: WritableApi;
  beforeAll(async () => {
    api = await startWritableApi();
  });
  afterAll(() => api.stop());

  const mutation = `mutation Mine {
    recordClaim(
      idempotencyKey: "from a browser"
      input: {
        about: { relation: { type: BACKS, subject: { id: "actor:iran" }, object: { name: "Iraq" } } }
        stance: AFFIRMS
        assertedBy: { source: "source:article" }
        evidence: [{ source: "source:article", start: 100, end: 120, fidelity: PARAPHRASED }]
      }
    ) { __typename ... on Problem { message } }
  }`;

  it('says where the token goes, and writes with it there', async () => {
    const page = await open(`${api.service.url}/graphiql`, { expected: /status of 401/ });
    await page.getByText('{ "Authorization": "Bearer <token>" }').waitFor();
    const { query, headers, answer, run } = graphiqlOn(page);
    await page.getByRole('button', { name: 'New tab' }).click();
    await paste(query, mutation);
    await run();
    await shows(answer, /Writing needs the header/);
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    await paste(headers, `{ "Authorization": "Bearer ${writeToken}" }`);
    await run();
    await shows(answer, /"__typename": "Claim"/);
  });
});
