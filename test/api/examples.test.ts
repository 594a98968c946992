import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { answersFolder, cutLists, digestsFile, readExamples, withPageInfo } from '../support/examples.js';
import { jsonText } from '../support/json-text.js';

const examples = await readExamples();
const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('there are eighty-six questions to try, numbered from 01 to 86', () => {
  const numbers = examples.map(({ name }) => Number(/^(\d\d)-/.exec(name)?.[1]));
  expect(numbers).toEqual(Array.from({ length: 86 }, (_, index) => index + 1));
});

it('no two of them ask the same', () => {
  expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
});

describe.each(examples)('$name', ({ name, title, text }) => {
  it('opens with a question and has one operation, with a name', () => {
    expect(title).toMatch(/^[A-Z].*\?$/);
    const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(operations).toEqual([expect.objectContaining({ name: expect.anything() })]);
  });

  it('is valid against the schema', () => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('asks for nothing that differs from one load of the same data to the next', () => {
    expect(text).not.toMatch(/recordedAt|committedAt|retractedAt|version|cursor/i);
  });

  it('has exactly the answer that stands in its file', async () => {
    await expect(jsonText(await api.ask(text))).toMatchFileSnapshot(join(answersFolder, `${name}.json`));
  });

  it('finds something in every field of Query', async () => {
    for (const [field, value] of Object.entries(await api.ask<Record<string, unknown>>(text))) {
      expect(holdsSomething(value), `${field} is empty`).toBe(true);
      expect(JSON.stringify(value), `${field} found nobody`).not.toMatch(/"code":"(NOT_FOUND|AMBIGUOUS)"/);
    }
  });

  it('has no list that is cut by its page', async () => {
    expect(cutLists(await api.ask(withPageInfo(schema, text)))).toEqual([]);
  });

  it('tells something of each thing that it finds, of whatever type', async () => {
    expect(jsonText(await api.ask(text))).not.toContain('{}');
  });

  it('has no list that is empty wherever it occurs', async () => {
    expect(emptyEverywhere(await api.ask(text))).toEqual([]);
  });
});

it('the digests of the answers are those of any other database with the same data', async () => {
  const digests = [];
  for (const { name, text } of examples) {
    const { extensions } = await api.send(text);
    const { digest = null } = (extensions['answer'] ?? {}) as { digest?: string };
    digests.push([name, digest]);
  }
  await expect(jsonText(Object.fromEntries(digests))).toMatchFileSnapshot(digestsFile);
});

it('a list that is cut is noticed, wherever it stands', async () => {
  const text =
    '{ actors(first: 200) { nodes { relations(first: 1) { nodes { id } } } } sources(first: 1) { edges { cursor } } }';
  const cut = cutLists(await api.ask(withPageInfo(schema, text)));
  expect(cut).toContain('data.sources.pageInfo');
  expect(cut).toContainEqual(expect.stringMatching(/^data\.actors\.nodes\.\d+\.relations\.pageInfo$/));
  expect(cut).not.toContain('data.actors.pageInfo');
});

it('there is an answer to each question, and no other', async () => {
  const answers = await readdir(answersFolder);
  expect(answers.sort()).toEqual(examples.map(({ name }) => `${name}.json`));
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
