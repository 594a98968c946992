import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foundingFolder, holdDataSet } from '../support/api-data.js';
import { type InProcess, openInProcess } from '../support/api-in-process.js';

const source = (title: string, more = {}) => ({ title, sha256: '4'.repeat(64), length: 100, ...more });

/** One event and one tie, of which several sources speak in one claim. */
const dataSet = {
  dataset: { title: 'What several sources say alike', licence: 'CC0-1.0' },
  sources: {
    paper: source('A paper'),
    reprint: source('A reprint', { copyOf: 'paper' }),
    notes: source('Notes', { kind: 'BACKGROUND' }),
  },
  actors: Object.fromEntries(['one', 'two'].map((key) => [key, { kind: 'STATE', name: `State ${key}` }])),
  events: {
    visit: {
      summary: 'One visits the other.',
      claims: [
        'by one @ paper 1:0-10; notes 1:0-10; notes 2:20-30; reprint 1:0-10',
        'DENIES by two @ notes 3:40-50',
      ],
      participants: ['ACTOR one @ paper 1:10-20; notes 1:10-20', 'HOST two @ notes 1:30-40'],
    },
  },
  relations: [
    {
      relation: 'one BACKS two',
      claims: ['2001/.. @ paper 2:50-60; notes 4:60-70', '1999/.. @ notes 5:80-90'],
    },
  ],
};

let service: InProcess;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shared-claims-'));
  // JSON is YAML.
  await writeFile(join(folder, 'all.yaml'), JSON.stringify(dataSet, null, 1));
  await holdDataSet(folder, 'shared claims');
  await rm(folder, { recursive: true });
  service = await openInProcess();
});
afterAll(async () => {
  await service.close();
  await holdDataSet(foundingFolder, 'data/founding');
});

const cited = 'claims { nodes { stance evidence { source { id } } } }';

it.each([
  [['source:paper'], { mentions: 1, sources: 1, claimCounts: { affirm: 1, deny: 0 } }, ['paper']],
  [
    ['source:notes'],
    { mentions: 3, sources: 1, claimCounts: { affirm: 1, deny: 1 } },
    ['notes', 'notes', 'notes'],
  ],
  [
    ['source:paper', 'source:reprint'],
    { mentions: 2, sources: 1, claimCounts: { affirm: 1, deny: 0 } },
    ['paper', 'reprint'],
  ],
  [
    ['source:reprint', 'source:notes'],
    { mentions: 4, sources: 2, claimCounts: { affirm: 1, deny: 1 } },
    ['notes', 'notes', 'notes', 'reprint'],
  ],
])(
  'of a claim that several sources bear out, for %j only their places are told and counted',
  async (given, counts, places) => {
    type Claims = { nodes: { evidence: { source: { id: string } }[] }[] };
    const { data } = await service.ask<{ node: { claims: Claims } & object }>(
      `query Visit($source: [ID!]) {
      node(id: "event:visit", source: $source) { ... on Event { mentions sources claimCounts { affirm deny } ${cited} } }
    }`,
      { source: given },
    );
    const { claims, ...told } = data.node;
    expect(told).toEqual(counts);
    const found = claims.nodes.flatMap(({ evidence }) =>
      evidence.map((each) => each.source.id.replace('source:', '')),
    );
    expect(found.toSorted()).toEqual(places);
  },
);

it('an actor takes part in an event, and is sought by it, only by the word of the sources that count', async () => {
  const query = `query Parts($source: [ID!]) {
    two: actor(ref: { id: "actor:two" }, source: $source) { ... on Actor { events { totalCount nodes { id } } } }
    with: events(where: { participant: ["actor:two"], source: $source }) { totalCount nodes { participants { nodes { actor { id } } } } }
  }`;
  const ask = async (given: string) => (await service.ask(query, { source: [given] })).data;
  expect(await ask('source:paper')).toEqual({
    two: { events: { totalCount: 0, nodes: [] } },
    with: { totalCount: 0, nodes: [] },
  });
  const parts = [{ actor: { id: 'actor:one' } }, { actor: { id: 'actor:two' } }];
  expect(await ask('source:notes')).toEqual({
    two: { events: { totalCount: 1, nodes: [{ id: 'event:visit' }] } },
    with: { totalCount: 1, nodes: [{ participants: { nodes: parts } }] },
  });
});

it('a relation begins when the sources that count say so', async () => {
  const begins = async (given: string[] | null) => {
    const { data } = await service.ask<{ relations: { nodes: { validity: { from: { edtf: string } } }[] } }>(
      'query Begins($source: [ID!]) { relations(where: { source: $source }) { nodes { validity { from { edtf } } } } }',
      { source: given },
    );
    return data.relations.nodes.map(({ validity }) => validity.from.edtf);
  };
  expect(await begins(['source:paper'])).toEqual(['2001']);
  const both = await begins(null);
  expect(await begins(['source:notes'])).toEqual(both);
  expect(both).not.toEqual(['2001']);
  expect(await begins(['source:reprint'])).toEqual([]);
});

it('a source told at the parts of an event holds for them alone', async () => {
  const { data } = await service.ask(
    `{ node(id: "event:visit") { ... on Event {
      mentions participants(source: ["source:paper"]) { totalCount nodes { actor { id } claims { nodes { evidence { source { id } } } } } }
    } } }`,
  );
  const evidence = [{ source: { id: 'source:paper' } }];
  const parts = [{ actor: { id: 'actor:one' }, claims: { nodes: [{ evidence }] } }];
  expect(data).toEqual({ node: { mentions: 5, participants: { totalCount: 1, nodes: parts } } });
});
