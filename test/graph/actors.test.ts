import { afterAll, describe, expect, it } from 'vitest';
import { actorFilter } from '../../src/actors/actor-filter.js';
import {
  actorsByExternalIds,
  actorsByIds,
  actorsPage,
  aliasesOfActors,
  countActors,
  externalIdsOfActors,
} from '../../src/graph/queries.generated.js';
import type { ActorWhere } from '../../src/schema.generated.js';
import { asKnownNow } from '../support/clocks.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, close } = await openFixture();
afterAll(() => close());

describe('actors by ids', () => {
  it('come with all that is shown of them', async () => {
    expect(await rows(actorsByIds, { ids: ['actor:north', 'actor:envoy'] })).toMatchInlineSnapshot(`
      [
        {
          "actorDescribedAs": null,
          "actorExistence": "1776-07-04/..",
          "actorExistenceInferred": false,
          "actorFormerIds": [
            "actor:upper-land",
          ],
          "actorId": "actor:north",
          "actorKind": "STATE",
          "actorName": "North",
          "actorNamed": true,
          "askedId": "actor:north",
        },
        {
          "actorDescribedAs": "an envoy of the South",
          "actorExistence": null,
          "actorExistenceInferred": false,
          "actorFormerIds": [],
          "actorId": "actor:envoy",
          "actorKind": "PERSON",
          "actorName": "an envoy of the South",
          "actorNamed": false,
          "askedId": "actor:envoy",
        },
      ]
    `);
  });

  it('come with the survivor for the old id of a merged one, and with nothing for an id of nobody', async () => {
    const found = await rows(actorsByIds, { ids: ['actor:upper-land', 'actor:nobody', 'source:gazette'] });
    expect(found.map(({ askedId, actorId }) => [askedId, actorId])).toEqual([
      ['actor:upper-land', 'actor:north'],
    ]);
  });

  it('come from other schemes too', async () => {
    const found = await rows(actorsByExternalIds, { keys: ['wikidata:Q4', 'cow:2', 'cow:3', 'wikidata:2'] });
    expect(found.map(({ key, actorId }) => [key, actorId]).toSorted()).toEqual([
      ['cow:2', 'actor:north'],
      ['wikidata:Q4', 'actor:guard'],
    ]);
  });
});

describe('pages of actors', () => {
  const page = async (where: ActorWhere | null, first = 10, after = '') =>
    (await rows(actorsPage, { ...actorFilter(where, asKnownNow), first, after })).map(
      ({ actorId }) => actorId,
    );

  it('are in the order of names, an unnamed one under its description', async () => {
    expect(await page(null)).toEqual([
      'actor:envoy',
      'actor:guard',
      'actor:league',
      'actor:north',
      'actor:south',
    ]);
  });

  it('begin after a key and end with the number asked for', async () => {
    const [, second] = await rows(actorsPage, { ...actorFilter(null, asKnownNow), first: 2, after: '' });
    expect(second?.listKey).toBe('harbour guard actor:guard');
    expect(await page(null, 2, second?.listKey)).toEqual(['actor:league', 'actor:north']);
  });

  it.each<[ActorWhere, string[]]>([
    [{ kindIn: ['STATE', 'PERSON'] }, ['actor:envoy', 'actor:north', 'actor:south']],
    [{ kindIn: [] }, []],
    [{ named: false }, ['actor:envoy']],
    [{ named: true, kindIn: ['STATE'] }, ['actor:north', 'actor:south']],
    [{ nameContains: 'ORTH' }, ['actor:north']],
    [{ nameContains: 'the ' }, ['actor:envoy', 'actor:north']],
    [{ nameContains: 'orthland n' }, []],
    [{ externalId: { scheme: 'wikidata', value: 'Q4' } }, ['actor:guard']],
    [{ externalId: { scheme: 'cow', value: 'Q4' } }, []],
    [{ source: [] }, []],
    [{ source: ['source:digest'] }, ['actor:guard', 'actor:league', 'actor:north', 'actor:south']],
    [{ source: ['source:notes'], kindIn: ['ALLIANCE', 'PERSON'] }, ['actor:envoy']],
    [{ source: ['source:nothing'] }, []],
  ])('hold and count those of %o', async (where, ids) => {
    expect(await page(where)).toEqual(ids);
    expect(await rows(countActors, actorFilter(where, asKnownNow))).toEqual([{ total: ids.length }]);
  });
});

it('gives the spellings of actors, the strongest first, then by text', async () => {
  expect(
    await rows(aliasesOfActors, { ids: ['actor:south', 'actor:north', 'actor:nobody'] }),
  ).toMatchInlineSnapshot(`
    [
      {
        "actorId": "actor:north",
        "during": null,
        "duringInferred": false,
        "lang": "fr",
        "strength": "NAME",
        "text": "Nord",
      },
      {
        "actorId": "actor:north",
        "during": null,
        "duringInferred": false,
        "lang": "en",
        "strength": "NAME",
        "text": "North",
      },
      {
        "actorId": "actor:north",
        "during": null,
        "duringInferred": false,
        "lang": "en",
        "strength": "ALIAS",
        "text": "Northland",
      },
      {
        "actorId": "actor:north",
        "during": "../1990",
        "duringInferred": true,
        "lang": "en",
        "strength": "PREVIOUS",
        "text": "Old North",
      },
      {
        "actorId": "actor:north",
        "during": null,
        "duringInferred": false,
        "lang": null,
        "strength": "WEAK",
        "text": "The Cold",
      },
      {
        "actorId": "actor:south",
        "during": null,
        "duringInferred": false,
        "lang": "en",
        "strength": "NAME",
        "text": "South",
      },
    ]
  `);
});

it('gives ids of other schemes by scheme', async () => {
  expect(await rows(externalIdsOfActors, { ids: ['actor:north', 'actor:south', 'actor:guard'] })).toEqual([
    { actorId: 'actor:guard', scheme: 'wikidata', value: 'Q4' },
    { actorId: 'actor:north', scheme: 'cow', value: '2' },
    { actorId: 'actor:north', scheme: 'wikidata', value: 'Q1' },
  ]);
});
