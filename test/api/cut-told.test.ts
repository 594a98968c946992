import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet } from '../support/api-data.js';
import { type InProcess, openInProcess } from '../support/api-in-process.js';

const many = 207;
const numbers = Array.from({ length: many }, (_, number) => String(number).padStart(3, '0'));

let service: InProcess;
beforeAll(async () => {
  await holdManyVoices();
  service = await openInProcess();
});
afterAll(async () => {
  await service.close();
  await holdDataSet(foundingFolder, 'data/founding');
});

describe('more than a list without pages tells', () => {
  it('is counted beside those whose words are told', async () => {
    const { data } = await service.ask<{ relations: { nodes: { standing: { sides: object[] } }[] } }>(
      `{ relations { nodes { standing { sides { stance count assertersCount asserters { ... on Actor { id } } claims { id } } } } } }`,
    );
    const sides = data.relations.nodes[0]?.standing.sides;
    expect(sides).toEqual([
      {
        stance: 'AFFIRMS',
        count: many + 1,
        assertersCount: many,
        asserters: numbers.slice(0, 200).map((number) => ({ id: `actor:voice-${number}` })),
        claims: expect.objectContaining({ length: 200 }),
      },
    ]);
  });

  it('is counted beside the causes that are told', async () => {
    type Caused = { causedByCount: number; none: number; causedBy: { causedByCount: number }[] };
    const { data, sent } = await service.ask<{ node: Caused }>(
      `{ node(id: "event:outcome") { ... on Event { causedByCount none: causedByCount(asOf: { validAt: "1900-01-01" }) causedBy { causedByCount } } } }`,
    );
    expect(data.node).toEqual({
      causedByCount: many,
      none: 0,
      causedBy: Array.from({ length: 200 }, () => ({ causedByCount: 0 })),
    });
    expect(sent.filter(({ name }) => name === 'events/count-causes-of-events')).toHaveLength(3);
  });
});

/** Makes the store hold one relation of which 207 actors speak, one of them twice, and one event with 207 causes. */
async function holdManyVoices(): Promise<void> {
  const voices = numbers.map((number) => `by voice-${number} @ paper 1:0-10`);
  const cause = (number: string) => [
    `cause-${number}`,
    { summary: `Cause ${number}.`, occurred: '2020', claims: ['@ paper 1:0-10'] },
  ];
  const outcome = {
    summary: 'What came of it all.',
    occurred: '2021',
    causedBy: numbers.map((number) => `cause-${number}`),
    claims: ['@ paper 1:0-10'],
  };
  const dataSet = {
    dataset: { title: 'Many voices', licence: 'CC0-1.0' },
    sources: { paper: { title: 'A paper', sha256: '3'.repeat(64), length: 100, published: '2021' } },
    actors: Object.fromEntries(
      [...numbers.map((number) => `voice-${number}`), 'one', 'other'].map((key) => [
        key,
        { kind: 'OTHER', name: `Actor ${key}` },
      ]),
    ),
    relations: [{ relation: 'one BACKS other', claims: [...voices, 'by voice-000 @ paper 2:10-20'] }],
    events: { ...Object.fromEntries(numbers.map(cause)), outcome },
  };
  const folder = await mkdtemp(join(tmpdir(), 'many-voices-'));
  // JSON is YAML.
  await writeFile(join(folder, 'voices.yaml'), JSON.stringify(dataSet, null, 1));
  await holdDataSet(folder, 'many voices');
  await rm(folder, { recursive: true });
}
