import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { foundingFolder, holdDataSet } from '../support/api-data.js';
import { askedAsKnown } from '../support/asked-as-known.js';
import { readExamples } from '../support/examples.js';
import { type FoundingStore, openFoundingStore } from '../support/founding-store.js';
import { graphConnection } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { aClaim } from '../support/graph-records.js';
import { startTestService, type TestService } from '../support/service.js';

const [first, second, elsewhere] = [
  '2030-01-01T00:00:00Z',
  '2030-02-01T00:00:00Z',
  '2031-01-01T12:34:56Z',
] as const;
const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const examples = await readExamples();
const questions = new Map(examples.map(({ name, text }) => [name, text]));

/** Questions of lists in each order, with cursors and counts, and of flat shapes. */
const lists = {
  orders: `{ newest: relations(first: 5) { totalCount edges { cursor node { id status } } pageInfo { endCursor } }
    oldest: relations(first: 5, orderBy: OLDEST) { edges { cursor node { id validity { from { edtf } } } } } }`,
  claims: '{ claims(first: 50) { totalCount edges { cursor node { id stance } } } }',
  rows: '{ relationRows { totalCount nodes { id subject status from until sources affirm deny } } }',
  buckets:
    '{ relationBuckets(interval: YEAR, during: "2000/2022", groupBy: STATUS) { start key count } topActors(metric: WEIGHTED_DEGREE) { actor { id } value rank } }',
  camps: `{ balance { ... on Balance { method { asOf { validAt reading } parameters { name value } nodes edges }
    ties(first: 9) { edges { cursor node { a { id } b { id } sign } } } frustration { index camps { actors(first: 9) { nodes { id } } } } } } }`,
};
const paths = `{ one: paths(from: "actor:iran", to: "actor:biden", limit: 1) { ... on PathSearch { paths { hops { relation { id } } } } }
    none: paths(from: "actor:iran", to: "actor:islamic-state", maxHops: 1) { ... on PathSearch { none { message nearest { hops { relation { id } } } } } } }`;
for (const [name, text] of Object.entries({ ...lists, paths })) questions.set(name, text);
const loadTimes = `{ claims(first: 20) { nodes { id seen: recordedAt retractedAt } }
  relations(first: 5, orderBy: RECENTLY_RECORDED) { edges { at: cursor node { id } } pageInfo { startCursor endCursor } }
  balance { ... on Balance { method { dataVersion asOf { knownAt } } } }
  dataset { committedAt } }`;

/** Data as they came. */
type Told = {
  data: string;
  answer: { digest: string; asOf: object[]; knownAt: string; dataVersion: number } | undefined;
};

let store: FoundingStore;
let service: TestService;
const ask = async (text: string): Promise<Told> => {
  const { body } = await service.ask(text);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return { data: JSON.stringify(body.data), answer: body.extensions.answer };
};
const askAll = async (ways: (text: string) => string = (text) => text) => {
  const told = new Map<string, Told>();
  for (const [name, text] of questions) told.set(name, await ask(ways(text)));
  return told;
};
const asAtFirst = (text: string) => askedAsKnown(schema, text, first);

let before: Map<string, Told>;
let timesBefore: Told;
beforeAll(async () => {
  store = await openFoundingStore();
  await store.beginAnew(first);
  service = await startTestService(graphConnection());
  before = await askAll();
  timesBefore = await ask(loadTimes);
}, 240_000);
afterAll(async () => {
  await service.stop();
  await store.close();
  await holdDataSet(foundingFolder, 'data/founding');
});

describe('the same question', () => {
  it('has the same bytes when it is asked again', async () => {
    for (const [name, text] of questions)
      expect({ name, ...(await ask(text)) }).toEqual({ name, ...before.get(name) });
  });

  it('tells both clocks resolved, and the commit', () => {
    expect(before.get('rows')?.answer).toEqual({
      dataVersion: 1,
      knownAt: first,
      asOf: [{ validAt: null, knownAt: first, reading: 'POSSIBLE' }],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      reproducible: true,
    });
  });

  it('tells each pair of clocks of which something was asked', async () => {
    const { answer } = await ask(`{ relations(first: 2, asOf: { validAt: "2021-07-26", reading: CERTAIN }) {
      nodes { status later: status(asOf: { validAt: "2022-01-01", knownAt: "2030-01-01T00:00:00.999Z" }) } } }`);
    expect(answer?.asOf).toEqual([
      { validAt: '2021-07-26', knownAt: first, reading: 'CERTAIN' },
      { validAt: '2022-01-01', knownAt: first, reading: 'POSSIBLE' },
    ]);
  });

  it.each([
    '{ vocabulary { code } }',
    '{ dataset { title } }',
    '{ sources { nodes { id } } }',
    '{ __typename }',
  ])('%s asks nothing of time, and has its version and digest told all the same', async (text) => {
    const { answer } = await ask(text);
    expect(answer).toMatchObject({ knownAt: expect.any(String), asOf: [] });
    expect(answer?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that is refused has no answer told of', async () => {
    const { body } = await service.ask('{ relations(first: 0) { totalCount } }');
    expect(body.extensions?.answer).toBeUndefined();
  });
});

describe('after a further commit', () => {
  beforeAll(async () => {
    const dataSet = await store.read();
    const kept = withClaims(dataSet, ({ id }) => !id.endsWith('3') && !id.endsWith('a'));
    const denials = dataSet.relations
      .filter((_, at) => at % 4 === 0)
      .map(({ id }) => aClaim(id, 'article', { stance: 'DENIES' }));
    await writeDataSet(
      store.database.graph,
      { ...kept, claims: [...kept.claims, ...denials] },
      'data/founding',
      second,
    );
  });

  it('the question has another answer, told by another digest', async () => {
    for (const name of Object.keys(lists)) {
      const { answer, data } = await ask(questions.get(name) ?? '');
      expect([name, data === before.get(name)?.data]).toEqual([name, false]);
      expect([name, answer?.digest === before.get(name)?.answer?.digest]).toEqual([name, false]);
      expect(answer).toMatchObject({ dataVersion: 2, knownAt: second });
    }
  });

  it.each([...questions.keys()])('%s, asked as known before, has the same data and digest', async (name) => {
    const { data, answer } = await ask(asAtFirst(questions.get(name) ?? ''));
    expect(data).toBe(before.get(name)?.data);
    expect(answer?.digest).toBe(before.get(name)?.answer?.digest);
    expect(answer?.asOf).toEqual(before.get(name)?.answer?.asOf);
  });
});

describe('in another database, loaded at another time', () => {
  beforeAll(async () => {
    await store.beginAnew(elsewhere);
  }, 120_000);

  it('each question has the same data and the same digest', async () => {
    for (const [name, { data, answer }] of await askAll()) {
      expect({ name, data }).toEqual({ name, data: before.get(name)?.data });
      expect({ name, digest: answer?.digest }).toEqual({ name, digest: before.get(name)?.answer?.digest });
    }
  }, 120_000);

  it('load times differ, under whatever names they are asked for, and the digest does not', async () => {
    const { data, answer } = await ask(loadTimes);
    expect(data).not.toBe(timesBefore.data);
    expect(data).toContain(elsewhere);
    expect(answer?.digest).toBe(timesBefore.answer?.digest);
  });
});
