import { afterAll, describe, expect, it } from 'vitest';
import { countRelations, countRelationsAtEnds, relationsByIds } from '../../src/graph/queries.generated.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import { relationQueries } from '../../src/relations/relation-queries.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import { asLastReported } from '../support/clocks.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, names, close } = await openFixture();
afterAll(() => close());

const orders = ['NEWEST', 'OLDEST', 'RECENTLY_RECORDED'] as const;
const everything = relationFilter(null, asLastReported);

describe('relations by ids', () => {
  it('come with all that is shown of them', async () => {
    const ids = [names.id('north STATIONS_FORCES_IN south'), names.id('guard MEMBER_OF league')];
    expect(await rows(relationsByIds, { ids, knownAt: asLastReported.knownAt })).toMatchInlineSnapshot(`
      [
        {
          "affirms": 1,
          "askedId": "<north STATIONS_FORCES_IN south>",
          "denies": 1,
          "desires": 1,
          "id": "<north STATIONS_FORCES_IN south>",
          "knownFrom": "2024-01-01T00:00:00Z",
          "knownUntil": null,
          "objectId": "actor:south",
          "qualifies": 1,
          "role": "training",
          "sign": 0,
          "spell": null,
          "subjectId": "actor:north",
          "type": "STATIONS_FORCES_IN",
          "validFrom": "2002",
          "validFromInferred": false,
          "validUntil": null,
          "validUntilInferred": false,
        },
        {
          "affirms": 1,
          "askedId": "<guard MEMBER_OF league>",
          "denies": 0,
          "desires": 0,
          "id": "<guard MEMBER_OF league>",
          "knownFrom": "2024-02-01T00:00:00Z",
          "knownUntil": null,
          "objectId": "actor:league",
          "qualifies": 0,
          "role": null,
          "sign": 0,
          "spell": null,
          "subjectId": "actor:guard",
          "type": "MEMBER_OF",
          "validFrom": "2012",
          "validFromInferred": true,
          "validUntil": "2015",
          "validUntilInferred": true,
        },
      ]
    `);
  });

  it('come with nothing for ids of others, and with no claims where none stands any more', async () => {
    const ids = ['relation:none', 'event:raid', 'actor:north', names.id('league OPPOSES north')];
    const found = await rows(relationsByIds, { ids, knownAt: asLastReported.knownAt });
    expect(found.map(({ id, affirms, validFrom }) => ({ id, affirms, validFrom }))).toEqual([
      { id: '<league OPPOSES north>', affirms: 0, validFrom: null },
    ]);
  });
});

describe('relations at ends', () => {
  const ids = ['actor:guard', 'actor:envoy'];
  const asked = { ...everything, ids, first: 10 };

  it.each(orders)('%s come once, with the actors at both ends', async (order) => {
    const { atEnds, start } = relationQueries[order];
    const found = await rows(atEnds, { ...asked, asSubject: true, asObject: true, after: start });
    expect(found.map(({ id }) => id).toSorted()).toEqual([
      '<envoy SPOKESPERSON_FOR south>',
      '<guard MEMBER_OF league>',
      '<guard THREATENS envoy>',
      '<north BACKS guard>',
      '<south OPPOSES guard>',
    ]);
    for (const { subjectId, subjectActorId, objectId, objectActorId } of found)
      expect([subjectActorId, objectActorId]).toEqual([subjectId, objectId]);
    expect(found.map(({ listKey }) => listKey)).toEqual([...new Set(found.map(({ listKey }) => listKey))]);
  });

  it.each([
    [true, false, ['<envoy SPOKESPERSON_FOR south>', '<guard MEMBER_OF league>', '<guard THREATENS envoy>']],
    [false, true, ['<guard THREATENS envoy>', '<north BACKS guard>', '<south OPPOSES guard>']],
    [false, false, []],
  ])('as subject %s, as object %s', async (asSubject, asObject, expected) => {
    for (const order of orders) {
      const { atEnds, start } = relationQueries[order];
      const found = await rows(atEnds, { ...asked, asSubject, asObject, after: start });
      expect(found.map(({ id }) => id).toSorted()).toEqual(expected);
    }
    const counted = await rows(countRelationsAtEnds, { ...everything, ids, asSubject, asObject });
    expect(counted).toEqual([{ total: expected.length }]);
  });
});

describe('all relations', () => {
  it.each(orders)('%s are those about which a claim stands', async (order) => {
    const { all, start } = relationQueries[order];
    const found = await rows(all, { ...everything, after: start, first: 100 });
    expect(found).toHaveLength(9);
    expect(found.map(({ id }) => id)).not.toContain('<league OPPOSES north>');
    expect(await rows(countRelations, everything)).toEqual([{ total: 9 }]);
  });

  it.each<[RelationWhere, string[]]>([
    [{ typeIn: ['OPPOSES'] }, ['<guard THREATENS envoy>', '<south OPPOSES guard>']],
    [{ typeIn: ['OPPOSES'], subtypes: false }, ['<south OPPOSES guard>']],
    [{ kindIn: ['ALLIANCE', 'PERSON'], signIn: [-1] }, ['<guard THREATENS envoy>']],
    [
      { overlaps: '2011/2012', signIn: [0] },
      ['<guard MEMBER_OF league>', '<north STATIONS_FORCES_IN south>'],
    ],
    [{ overlaps: '../2000' }, ['<south OPPOSES guard>']],
    [{ minSources: 2 }, ['<north STATIONS_FORCES_IN south>']],
    [{ claimedBy: ['actor:south'] }, ['<north BACKS guard>', '<north STATIONS_FORCES_IN south>']],
    [{ source: ['source:notes'] }, ['<north STATIONS_FORCES_IN south>', '<south OPPOSES guard>']],
    [{ anyOf: [] }, []],
    [
      { subjectIn: ['actor:guard'], anyOf: [{ objectIn: ['actor:envoy'] }, { typeIn: ['MEMBER_OF'] }] },
      ['<guard MEMBER_OF league>', '<guard THREATENS envoy>'],
    ],
    [
      { withActor: ['actor:guard'], not: { signIn: [-1] } },
      ['<guard MEMBER_OF league>', '<north BACKS guard>'],
    ],
  ])('hold and count those of %o', async (where, expected) => {
    const { all, start } = relationQueries.NEWEST;
    const found = await rows(all, { ...relationFilter(where, asLastReported), after: start, first: 100 });
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected);
    expect(await rows(countRelations, relationFilter(where, asLastReported))).toEqual([
      { total: expected.length },
    ]);
  });
});
