import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDataSet } from '../../../src/data-set/read-data-set.js';
import { intensityOf, isPloverCategory } from '../../../src/vocabulary/plover.js';
import { relationTypes } from '../../../src/vocabulary/relation-types.js';

const { dataSet, problems } = await readDataSet(
  fileURLToPath(new URL('../../../data/founding', import.meta.url)),
);

it('finds nothing wrong with the founding data', () => {
  expect(problems).toEqual([]);
});

it('ships the relation types that the founding data uses, and no others', () => {
  const used = new Set(dataSet?.relations.map(({ type }) => type));
  expect([...used].toSorted()).toEqual(Object.keys(relationTypes));
});

it('tells in its role what each other tie is', () => {
  const others = dataSet?.relations.filter(({ type }) => type === 'OTHER_TIE') ?? [];
  expect(others.length).toBeGreaterThan(0);
  for (const { role } of others) expect(role).toMatch(/\w/);
});

it.each([
  ['strike-2020', -9.5],
  ['attacks-2021', -9.5],
  ['motion-2020', -1],
  ['announcement-2021', 4.5],
  ['withdrawal-2011', 8],
  ['visit-2021', 4],
  ['deception-charge-2021', -2],
  ['militia-formation-2014', -6],
])('gives the event %s the intensity %d', (key, intensity) => {
  const code = dataSet?.events.find(({ id }) => id === `event:${key}`)?.plover;
  expect(code && isPloverCategory(code.category) && intensityOf(code.category, code.modes)).toBe(intensity);
});

it('gives no code to the change of names, which PLOVER does not know', () => {
  expect(dataSet?.events.find(({ id }) => id === 'event:relabelling-2021')?.plover).toBeNull();
});
