import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdDataSet } from './api-data.js';

const actors = 60;
const types = ['ADVISES', 'BACKS', 'ACCUSES', 'THREATENS'];

/** Makes the store hold 60 actors `actor:body-N` and 236 relations, all of them those of `actor:body-0`; each has two claims, one by an actor through another, one by the source. */
export async function holdLargeData(): Promise<void> {
  const others = Array.from({ length: actors - 1 }, (_, index) => index + 1);
  const relations = others.flatMap((other) =>
    types.map((type) => ({
      relation: `body-0 ${type} body-${other}`,
      claims: [
        `20${String(other % 20).padStart(2, '0')}/.. by body-${other} via body-${(other % 7) + 1} @ paper 1:0-10`,
        '@ paper 2:10-20',
      ],
    })),
  );
  const dataSet = {
    dataset: { title: 'Many bodies', licence: 'CC0-1.0' },
    sources: { paper: { title: 'A paper', sha256: '3'.repeat(64), length: 100, published: '2021' } },
    actors: Object.fromEntries(
      [0, ...others].map((key) => [`body-${key}`, { kind: 'OTHER', name: `Body ${key}` }]),
    ),
    relations,
  };
  const folder = await mkdtemp(join(tmpdir(), 'many-bodies-'));
  // JSON is YAML.
  await writeFile(join(folder, 'bodies.yaml'), JSON.stringify(dataSet, null, 1));
  await holdDataSet(folder, 'many bodies');
  await rm(folder, { recursive: true });
}
