import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import type { ServiceOptions } from '../../src/start-service.js';
import { foundingFolder, holdDataSet, testConnection } from './api-data.js';
import { startTestService, type TestService } from './service.js';

/** How a page is opened; a fault that fits `expected` is part of what is tested, and has to come. */
export type Opening = Pick<
  BrowserContextOptions,
  'colorScheme' | 'viewport' | 'permissions' | 'reducedMotion'
> & {
  expected?: RegExp;
};

/** A browser before the service, which holds the founding data. */
export type BrowserTests = {
  service(): TestService;
  /** A new page with nothing kept from any other, at a path of the service or at the address of another one; closed at the end of the test. */
  open(path: string, opening?: Opening): Promise<Page>;
  /** Asks the service past the browser, to compare what a page shows. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
};

const endpoint = inject('chromium');
/** The machine itself, by the names under which it is reached. */
const here = new Set(['localhost', '127.0.0.1']);

/** A suite that is left out, by name, where there is no Chromium; with REQUIRE_CHROMIUM=true it fails there. */
export const inBrowser = describe.skipIf(endpoint === null && process.env['REQUIRE_CHROMIUM'] !== 'true');

/**
 * Starts a service for the suite in which it is called. A test fails when a page of it asked anything of another machine, wrote an
 * error to its console, or threw what nobody caught.
 */
export function browserTests(changes: Partial<ServiceOptions> = {}): BrowserTests {
  let browser: Browser;
  let service: TestService;
  let faults: string[] = [];
  let expectations: { fault: RegExp; came: boolean }[] = [];

  beforeAll(async () => {
    if (endpoint === null) throw new Error('there is no Chromium');
    await holdDataSet(foundingFolder, 'data/founding');
    [browser, service] = await Promise.all([
      chromium.connect(endpoint),
      startTestService(testConnection(), { answerCacheBytes: 1024 * 1024, ...changes }),
    ]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const missed = expectations.filter(({ came }) => !came).map(({ fault }) => `did not come: ${fault}`);
    const found = [...faults, ...missed];
    faults = [];
    expectations = [];
    expect(found, found.join('\n')).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  return {
    service: () => service,
    async open(path, { expected, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const expectation = { fault: expected ?? /^$/, came: expected === undefined };
      expectations.push(expectation);
      const note = (fault: string) => {
        if (expected?.test(fault)) expectation.came = true;
        else faults.push(fault);
      };
      await context.route('**/*', async (route) => {
        const url = route.request().url();
        if (here.has(new URL(url).hostname)) return route.continue();
        note(`asked for ${url}`);
        return route.abort();
      });
      context.on('console', (message) => {
        if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => note(`uncaught: ${error.error().stack || error.error()}`));
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(new URL(path, service.url).href);
      return page;
    },
    async ask<Data>(query: string, variables: Record<string, unknown> = {}) {
      const { body } = await service.ask(query, variables);
      expect(body.errors).toBeUndefined();
      return body.data as Data;
    },
  };
}
