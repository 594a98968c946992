import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../src/data-set/data-set.js';
import { foundingFolder, holdDataSet, readFoundingData } from '../support/api-data.js';
import { deepSelection, objectsIn } from '../support/api-deep-selection.js';
import { type InProcess, openInProcess } from '../support/api-in-process.js';
import { plainSources } from '../support/plain-sources.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const article = 'source:article';
const background = 'source:background';
const propositionTypes = ['Relation', 'Event', 'Participation', 'Quantity', 'Identity'];

let service: InProcess;
let dataSet: DataSet;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await openInProcess();
  dataSet = await readFoundingData();
});
afterAll(() => service.close());

/** From so deep on an answer comes to the sources of the claims about what belongs to an actor. */
const levels = { Actor: 3 } as Readonly<Record<string, number>>;
const deep = (type: string) => {
  const found = schema.getType(type);
  if (!found) throw new Error(`there is no type ${type}`);
  return deepSelection(schema, found, levels[type] ?? 2);
};

/** Fields of Query with all that is below them; `$source` is told at this one place. */
const entries: [field: string, type: string, head: string][] = [
  ['relations', 'Relation', 'relations(first: 60, where: { source: $source }) { nodes {'],
  ['events', 'Event', 'events(first: 60, where: { source: $source }) { nodes {'],
  ['quantities', 'Quantity', 'quantities(first: 60, where: { source: $source }) { nodes {'],
  ['claims', 'Claim', 'claims(first: 100, where: { source: $source }) { nodes {'],
  ['actors', 'Actor', 'actors(first: 20, where: { source: $source }) { nodes {'],
  ['actor', 'Actor', 'actor(ref: { id: "actor:us" }, source: $source) { ... on Actor {'],
  ['node', 'Actor', 'node(id: "actor:iraq", source: $source) { ... on Actor {'],
];

// The first of these operations has the database plan almost every read there is.
describe.each(entries)('one source, given at %s alone', { timeout: 90_000 }, (_field, type, head) => {
  const query = `query Deep($source: [ID!]) { ${head} ${deep(type)} } } }`;
  const answer = async (source: readonly string[] | null) => (await service.ask(query, { source })).data;

  it('leaves nothing in the whole answer that stems from another', async () => {
    expect(JSON.stringify(await answer(null)).includes(background)).toBe(true);
    const narrowed = JSON.stringify(await answer([article]));
    expect(narrowed.includes(article)).toBe(true);
    expect(narrowed.includes(background)).toBe(false);
  });

  it.each([[[article]], [[background]], [[article, background]]])(
    'has lists hold what %j say, and counts and dates follow from it',
    async (source) => {
      const { about, summary, bounds } = plainSources(dataSet, source);
      const objects = objectsIn(await answer(source));
      const propositions = objects.filter(({ object }) => propositionTypes.includes(object.__typename));
      expect(propositions.length).toBeGreaterThan(5);
      for (const { list, object } of propositions) {
        const { id = '' } = object;
        if (list !== null) expect([list, id, about(id).length > 0]).toEqual([list, id, true]);
        const { affirms, denies, qualifies, desires, mentions, sources } = summary(id);
        if ('claimCounts' in object)
          expect([id, object['claimCounts']]).toEqual([
            id,
            expect.objectContaining({ affirm: affirms, deny: denies, qualify: qualifies, desire: desires }),
          ]);
        if ('mentions' in object)
          expect([id, object['mentions'], object['sources']]).toEqual([id, mentions, sources]);
        if (object.__typename === 'Relation' && 'validity' in object) {
          const edge = (when: { edtf: string } | null) =>
            when && expect.objectContaining({ edtf: when.edtf });
          const { from, until } = bounds(id);
          expect([id, object['validity']]).toEqual([
            id,
            expect.objectContaining({ from: edge(from), until: edge(until) }),
          ]);
        }
      }
    },
  );
});
