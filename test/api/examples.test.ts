import { readdir, readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

const folder = new URL('../../examples/operations/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
const textOf = (file: string) => readFile(new URL(file, folder), 'utf8');

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('there are a dozen questions to try or more, each with a question for a title', async () => {
  expect(files.length).toBeGreaterThanOrEqual(12);
  for (const file of files) expect(await textOf(file), file).toMatch(/^# [A-Z][^\n]*\?[^\n]*\n/);
});

describe.each(files)('%s', (file) => {
  it('is valid against the schema', async () => {
    const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
    expect(validate(schema, parse(await textOf(file)))).toEqual([]);
  });

  it('runs as it stands, within the limits, and answers something in every field of Query', async () => {
    const data = await api.ask<Record<string, unknown>>(await textOf(file));
    expect(Object.keys(data)).not.toEqual([]);
    for (const [field, value] of Object.entries(data)) {
      expect(holdsSomething(value), `${field} is empty`).toBe(true);
      expect(JSON.stringify(value), `${field} found nobody`).not.toMatch(/"code":"(NOT_FOUND|AMBIGUOUS)"/);
    }
  });

  it('has no list of pages that holds nothing at all', async () => {
    const empty = emptyEverywhere(await api.ask(await textOf(file)));
    expect(empty).toEqual([]);
  });
});

/** Whether there is any text, number or truth value in an answer. */
function holdsSomething(value: unknown): boolean {
  if (typeof value !== 'object') return value !== undefined;
  return value !== null && Object.values(value).some(holdsSomething);
}

/** Paths of `nodes`, list places left out, that are empty wherever they occur in an answer. */
function emptyEverywhere(answer: unknown): string[] {
  const longest = new Map<string, number>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      if (path.endsWith('.nodes')) longest.set(path, Math.max(longest.get(path) ?? 0, value.length));
      for (const item of value) visit(item, path);
      return;
    }
    for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`);
  };
  visit(answer, '');
  return [...longest].filter(([, length]) => length === 0).map(([path]) => path);
}
