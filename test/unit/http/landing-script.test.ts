import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { landingScript } from '../../../src/http/landing-script.js';

type Listener = (event: { preventDefault(): void }) => Promise<void> | void;

/** One example on the page, as far as the script touches it. */
function onPage(question: string, fetch: unknown) {
  const listeners: Record<string, Listener> = {};
  const listening = {
    addEventListener(name: string, listener: Listener) {
      listeners[name] = listener;
    },
  };
  const textarea = { value: question, select: vi.fn() };
  const answer = { textContent: '' };
  const parts: Record<string, unknown> = { textarea, pre: answer, '[type=button]': listening };
  const form = { ...listening, querySelector: (selector: string) => parts[selector] };
  const navigator = { clipboard: { writeText: vi.fn() } };
  runInNewContext(landingScript, { document: { querySelectorAll: () => [form] }, fetch, navigator, JSON });
  return {
    answer,
    copied: navigator.clipboard.writeText,
    ask: () => listeners['submit']?.({ preventDefault: () => {} }),
    copy: () => listeners['click']?.({ preventDefault: () => {} }),
  };
}

it('asks this server the question in the box and shows the answer', async () => {
  const fetch = vi.fn(async () => ({ json: async () => ({ data: { hello: 'you' } }) }));
  const page = onPage('{ hello }', fetch);
  await page.ask();
  expect(fetch).toHaveBeenCalledWith('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ hello }"}',
  });
  expect(page.answer.textContent).toBe('{\n  "data": {\n    "hello": "you"\n  }\n}');
});

it('says so where no answer comes', async () => {
  const page = onPage('{ hello }', async () => {
    throw new Error('connection refused');
  });
  await page.ask();
  expect(page.answer.textContent).toBe('No answer: connection refused');
});

it('copies the question', async () => {
  const page = onPage('{ hello }', async () => {});
  await page.copy();
  expect(page.copied).toHaveBeenCalledWith('{ hello }');
});
