import { afterAll, describe, expect, it } from 'vitest';
import { countRelationsOfActors } from '../../src/graph/queries.generated.js';
import { actorRelationsFilter } from '../../src/relations/actor-relations-filter.js';
import { allColumns } from '../../src/relations/columns-filter.js';
import { relationQueries } from '../../src/relations/relation-queries.js';
import type { Direction } from '../../src/schema.generated.js';
import { asLastReported } from '../support/clocks.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, close } = await openFixture();
afterAll(() => close());

const orders = ['NEWEST', 'OLDEST', 'RECENTLY_RECORDED'] as const;

describe('relations of actors', () => {
  const ofActor = async (
    id: string,
    order: (typeof orders)[number],
    filter: Parameters<typeof actorRelationsFilter>[0] = {},
    first = 10,
  ) => {
    const { ofActors, start } = relationQueries[order];
    return rows(ofActors, {
      ...actorRelationsFilter(filter, asLastReported),
      ...allColumns,
      ids: [id],
      after: start,
      first,
    });
  };

  it('bring the actor at the other end', async () => {
    expect(await ofActor('actor:envoy', 'NEWEST')).toMatchInlineSnapshot(`
      [
        {
          "actorId": "actor:envoy",
          "affirms": 1,
          "denies": 0,
          "desires": 0,
          "id": "<guard THREATENS envoy>",
          "knownFrom": "2024-01-01T00:00:00Z",
          "knownUntil": null,
          "listKey": "2016-02-01T00:00:00Z <guard THREATENS envoy>",
          "objectId": "actor:envoy",
          "otherDescribedAs": null,
          "otherExistence": null,
          "otherExistenceInferred": false,
          "otherFormerIds": [],
          "otherId": "actor:guard",
          "otherKind": "ARMED_GROUP",
          "otherName": "Harbour Guard",
          "otherNamed": true,
          "ownerDescribedAs": "an envoy of the South",
          "ownerExistence": null,
          "ownerExistenceInferred": false,
          "ownerFormerIds": [],
          "ownerId": "actor:envoy",
          "ownerKind": "PERSON",
          "ownerName": "an envoy of the South",
          "ownerNamed": false,
          "qualifies": 0,
          "role": null,
          "sign": -1,
          "spell": null,
          "subjectId": "actor:guard",
          "type": "THREATENS",
          "validFrom": "2016-02",
          "validFromInferred": false,
          "validUntil": "2016-02",
          "validUntilInferred": false,
        },
        {
          "actorId": "actor:envoy",
          "affirms": 1,
          "denies": 0,
          "desires": 0,
          "id": "<envoy SPOKESPERSON_FOR south>",
          "knownFrom": "2024-01-01T00:00:00Z",
          "knownUntil": null,
          "listKey": "2013-01-01T00:00:00Z <envoy SPOKESPERSON_FOR south>",
          "objectId": "actor:south",
          "otherDescribedAs": null,
          "otherExistence": null,
          "otherExistenceInferred": false,
          "otherFormerIds": [],
          "otherId": "actor:south",
          "otherKind": "STATE",
          "otherName": "South",
          "otherNamed": true,
          "ownerDescribedAs": "an envoy of the South",
          "ownerExistence": null,
          "ownerExistenceInferred": false,
          "ownerFormerIds": [],
          "ownerId": "actor:envoy",
          "ownerKind": "PERSON",
          "ownerName": "an envoy of the South",
          "ownerNamed": false,
          "qualifies": 0,
          "role": null,
          "sign": 0,
          "spell": null,
          "subjectId": "actor:envoy",
          "type": "SPOKESPERSON_FOR",
          "validFrom": "2013",
          "validFromInferred": false,
          "validUntil": "2017",
          "validUntilInferred": false,
        },
      ]
    `);
  });

  it.each([
    [
      'NEWEST',
      [
        '2016-03 <south DEMANDS_OF north>',
        '2014 <north ALLIED_WITH south#second>',
        '2013 <envoy SPOKESPERSON_FOR south>',
        '2002 <north STATIONS_FORCES_IN south>',
        '2001 <north ALLIED_WITH south#first>',
        'null <south OPPOSES guard>',
      ],
    ],
    [
      'OLDEST',
      [
        '2001 <north ALLIED_WITH south#first>',
        '2002 <north STATIONS_FORCES_IN south>',
        '2013 <envoy SPOKESPERSON_FOR south>',
        '2014 <north ALLIED_WITH south#second>',
        '2016-03 <south DEMANDS_OF north>',
        'null <south OPPOSES guard>',
      ],
    ],
  ] as const)('%s, undated last', async (order, expected) => {
    const found = await ofActor('actor:south', order);
    expect(found.map(({ validFrom, id }) => `${validFrom} ${id}`)).toEqual(expected);
  });

  it('RECENTLY_RECORDED begin with what the second load brought', async () => {
    const found = await ofActor('actor:guard', 'RECENTLY_RECORDED');
    expect(found.map(({ id, listKey }) => [id, listKey.slice(0, 7)])).toEqual([
      ['<guard MEMBER_OF league>', '2024-02'],
      expect.arrayContaining(['2024-01']),
      expect.arrayContaining(['2024-01']),
      expect.arrayContaining(['2024-01']),
    ]);
  });

  it.each(orders)('%s keep to the side asked for, symmetric ones counting as both', async (order) => {
    const of = async (direction: Direction) =>
      (await ofActor('actor:south', order, { direction })).map(({ id }) => id).toSorted();
    const symmetric = ['<north ALLIED_WITH south#first>', '<north ALLIED_WITH south#second>'];
    expect(await of('OUT')).toEqual([...symmetric, '<south DEMANDS_OF north>', '<south OPPOSES guard>']);
    expect(await of('IN')).toEqual([
      '<envoy SPOKESPERSON_FOR south>',
      ...symmetric,
      '<north STATIONS_FORCES_IN south>',
    ]);
    expect(await of('BOTH')).toHaveLength(6);
  });

  it.each(orders)(
    '%s come with one of the others asked for, or of the kinds of the other end',
    async (order) => {
      const of = async (filter: Parameters<typeof actorRelationsFilter>[0]) =>
        (await ofActor('actor:south', order, filter)).map(({ otherId }) => otherId).toSorted();
      expect(await of({ other: ['actor:guard', 'actor:envoy'] })).toEqual(['actor:envoy', 'actor:guard']);
      expect(await of({ other: [] })).toEqual([]);
      expect(await of({ where: { kindIn: ['PERSON'] } })).toEqual(['actor:envoy']);
      expect(await of({ where: { not: { kindIn: ['STATE'] } } })).toEqual(['actor:envoy', 'actor:guard']);
    },
  );

  it.each(orders)('%s are a page of each actor, each row with its owner', async (order) => {
    const { ofActors, start } = relationQueries[order];
    const ids = ['actor:south', 'actor:guard', 'actor:nobody'];
    const found = await rows(ofActors, {
      ...actorRelationsFilter({}, asLastReported),
      ...allColumns,
      ids,
      after: start,
      first: 2,
    });
    expect(found.map(({ actorId }) => actorId)).toEqual([
      'actor:guard',
      'actor:guard',
      'actor:south',
      'actor:south',
    ]);
  });

  it('are counted by type, side and standing', async () => {
    const counted = await rows(countRelationsOfActors, {
      ...actorRelationsFilter({}, asLastReported),
      ids: ['actor:south'],
    });
    expect(
      counted.map(({ type, direction, status, total }) => `${type} ${direction} ${status} ${total}`),
    ).toEqual([
      'ALLIED_WITH BOTH AFFIRMED 2',
      'DEMANDS_OF OUT AFFIRMED 1',
      'OPPOSES OUT AFFIRMED 1',
      'SPOKESPERSON_FOR IN AFFIRMED 1',
      'STATIONS_FORCES_IN IN CONTESTED 1',
    ]);
    const filter = actorRelationsFilter({ direction: 'IN', where: { signIn: [1] } }, asLastReported);
    expect(await rows(countRelationsOfActors, { ...filter, ids: ['actor:south', 'actor:league'] })).toEqual([
      { actorId: 'actor:south', type: 'ALLIED_WITH', direction: 'BOTH', status: 'AFFIRMED', total: 2 },
    ]);
  });
});
