import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** The most kilobytes of scripts and styles, packed as they are sent, that each page may come to. */
const limits = { landing: 4, explorer: 150, graphiql: 2_300 };

it.each(Object.entries(limits))('the page %s comes to no more than %d KB', (name, most) => {
  const folder = `dist/pages/${name}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css)$/.test(file),
  );
  expect(files).not.toEqual([]);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  expect(Math.round(bytes / 1_000)).toBeLessThanOrEqual(most);
});
