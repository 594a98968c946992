import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { type Example, readExamples } from '../support/examples.js';
import { jsonText } from '../support/json-text.js';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const text = await readFile(readme, 'utf8');
const examples = await readExamples();

/** A question in bold with its file, a sentence, and the two blocks: query, then answer. */
const entry =
  /\*\*\[[^\]]*\]\(examples\/operations\/([^)]+)\.graphql\)\*\*([^`]*)```graphql\n[^`]*```\n\n```json\n[^`]*```\n/g;
const shown = [...text.matchAll(entry)].map(([, name = '']) => name);

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('the README shows ten of the examples, in their order', () => {
  expect(shown).toHaveLength(10);
  expect(shown).toEqual([...new Set(shown)].sort());
});

it('the README shows question, query and answer of each as they are', async () => {
  const rewritten = new Map<string, string>();
  for (const name of shown) rewritten.set(name, await blocks(find(name)));
  const asItIs = text.replace(entry, (_, name: string, between: string) => {
    const { title } = find(name);
    return `**[${title}](examples/operations/${name}.graphql)**${between}${rewritten.get(name)}`;
  });
  await expect(asItIs).toMatchFileSnapshot(readme);
});

function find(name: string): Example {
  const example = examples.find((other) => other.name === name);
  if (example === undefined) throw new Error(`the README names ${name}, which is not in examples/operations`);
  return example;
}

async function blocks(example: Example): Promise<string> {
  return `\`\`\`graphql\n${example.text}\`\`\`\n\n\`\`\`json\n${jsonText(await api.ask(example.text))}\`\`\`\n`;
}
