import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { type Example, readExamples } from '../support/examples.js';
import { jsonText } from '../support/json-text.js';

const pathOf = (page: string) => fileURLToPath(new URL(`../../${page}`, import.meta.url));
const pages = ['README.md', 'docs/time-and-dispute.md', 'docs/analytics.md'];
const texts = new Map(
  await Promise.all(pages.map(async (page) => [page, await readFile(pathOf(page), 'utf8')] as const)),
);
const examples = await readExamples();

/** A question in bold with its file, a sentence, and the two blocks: query, then answer. */
const entry =
  /\*\*\[[^\]]*\]\(((?:\.\.\/)?examples\/operations\/)([^)]+)\.graphql\)\*\*([^`]*)```graphql\n[^`]*```\n\n```json\n[^`]*```\n/g;
const shownIn = (page: string) => [...(texts.get(page) ?? '').matchAll(entry)].map(([, , name = '']) => name);

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('the README shows ten of the examples, in their order', () => {
  const shown = shownIn('README.md');
  expect(shown).toHaveLength(10);
  expect(shown).toEqual([...new Set(shown)].sort());
});

it('the page on time and dispute has an example for each of its sections that tell rules', () => {
  expect(shownIn('docs/time-and-dispute.md').length).toBeGreaterThanOrEqual(6);
});

it('the page on analytics has an example for each kind of figure', () => {
  expect(shownIn('docs/analytics.md').length).toBeGreaterThanOrEqual(3);
});

it.each(pages)('%s shows question, query and answer of each as they are', async (page) => {
  const rewritten = new Map<string, string>();
  for (const name of shownIn(page)) rewritten.set(name, await blocks(find(name)));
  const asItIs = texts.get(page)?.replace(entry, (_, folder: string, name: string, between: string) => {
    const { title } = find(name);
    return `**[${title}](${folder}${name}.graphql)**${between}${rewritten.get(name)}`;
  });
  await expect(asItIs).toMatchFileSnapshot(pathOf(page));
});

function find(name: string): Example {
  const example = examples.find((other) => other.name === name);
  if (example === undefined) throw new Error(`a page names ${name}, which is not in examples/operations`);
  return example;
}

async function blocks(example: Example): Promise<string> {
  return `\`\`\`graphql\n${example.text}\`\`\`\n\n\`\`\`json\n${jsonText(await api.ask(example.text))}\`\`\`\n`;
}
