import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readExampleOperations } from '../../../src/http/example-operations.js';

it('reads the operations of a folder by name, titled by their first line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'));
  await writeFile(join(folder, 'b.graphql'), '# Who says what?\n{ hello }\n');
  await writeFile(join(folder, 'a.graphql'), '{ hello }\n# no title\n');
  await writeFile(join(folder, 'notes.md'), '# not an operation');
  expect(await readExampleOperations(pathToFileURL(`${folder}/`))).toEqual([
    { title: 'a.graphql', text: '{ hello }\n# no title' },
    { title: 'Who says what?', text: '# Who says what?\n{ hello }' },
  ]);
  await rm(folder, { recursive: true });
});
