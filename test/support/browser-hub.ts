import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdDataSet } from './api-data.js';

/** How many actors the hub backs; it is tied to nobody else. */
export const backedByHub = 420;

/** Makes the store hold `actor:hub` and as many actors that it backs, each by one claim of a year of its own. */
export async function holdHub(): Promise<void> {
  const others = Array.from({ length: backedByHub }, (_, at) => `rim-${at}`);
  const dataSet = {
    dataset: { title: 'A hub and its rim', licence: 'CC0-1.0' },
    sources: { paper: { title: 'A paper', sha256: '4'.repeat(64), length: 100, published: '2021' } },
    actors: Object.fromEntries(['hub', ...others].map((key) => [key, { kind: 'OTHER', name: `The ${key}` }])),
    relations: others.map((other, at) => ({
      relation: `hub BACKS ${other}`,
      claims: [`${1500 + at}/.. @ paper 1:0-10`],
    })),
  };
  const folder = await mkdtemp(join(tmpdir(), 'hub-'));
  // JSON is YAML.
  await writeFile(join(folder, 'hub.yaml'), JSON.stringify(dataSet));
  await holdDataSet(folder, 'a hub');
  await rm(folder, { recursive: true });
}
