import { afterAll, describe, expect, it } from 'vitest';
import {
  countQuantities,
  countQuantitiesOf,
  quantitiesByIds,
  quantitiesNewest,
  quantitiesOf,
} from '../../src/graph/queries.generated.js';
import { topKey } from '../../src/pages/list-key.js';
import { quantityFilter } from '../../src/quantities/quantity-filter.js';
import type { QuantityWhere } from '../../src/schema.generated.js';
import { asLastReported } from '../support/clocks.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, names, close } = await openFixture();
afterAll(() => close());

const wholeList = { after: topKey, first: 100 };

it('gives quantities by id with all that is shown of them', async () => {
  const ids = [names.id('inhabitants ABOUT'), names.id('troops UNSPECIFIED'), 'quantity:none', 'event:raid'];
  expect(await rows(quantitiesByIds, { ids, knownAt: asLastReported.knownAt })).toMatchInlineSnapshot(`
    [
      {
        "affirms": 1,
        "askedId": "<inhabitants ABOUT>",
        "at": "2011",
        "atInferred": true,
        "best": 1500000.5,
        "denies": 0,
        "desires": 0,
        "high": 2000000,
        "id": "<inhabitants ABOUT>",
        "knownFrom": "2024-01-01T00:00:00Z",
        "knownUntil": null,
        "low": 1000000,
        "measure": "inhabitants",
        "ofId": "actor:north",
        "qualifies": 0,
        "unit": "persons",
        "wording": "ABOUT",
      },
      {
        "affirms": 1,
        "askedId": "<troops UNSPECIFIED>",
        "at": null,
        "atInferred": false,
        "best": null,
        "denies": 0,
        "desires": 0,
        "high": null,
        "id": "<troops UNSPECIFIED>",
        "knownFrom": "2024-01-01T00:00:00Z",
        "knownUntil": null,
        "low": null,
        "measure": "troops",
        "ofId": "<north STATIONS_FORCES_IN south>",
        "qualifies": 0,
        "unit": null,
        "wording": "UNSPECIFIED",
      },
    ]
  `);
});

describe('all quantities', () => {
  it('are newest first, undated last', async () => {
    const found = await rows(quantitiesNewest, { ...quantityFilter(null, asLastReported), ...wholeList });
    expect(found.map(({ id, at }) => `${at} ${id}`)).toEqual([
      '2012 <deaths AT_LEAST>',
      '2011 <inhabitants ABOUT>',
      '2003 <troops ABOUT>',
      'null <troops UNSPECIFIED>',
    ]);
    const older = await rows(quantitiesNewest, {
      ...quantityFilter(null, asLastReported),
      after: '2011',
      first: 1,
    });
    expect(older).toEqual([found[2]]);
  });

  it.each<[QuantityWhere, string[]]>([
    [{ measureIn: ['troops', 'seats'] }, ['<troops ABOUT>', '<troops UNSPECIFIED>']],
    [{ wordingIn: ['ABOUT'] }, ['<inhabitants ABOUT>', '<troops ABOUT>']],
    [{ wordingIn: ['ABOUT'], measureIn: ['troops'] }, ['<troops ABOUT>']],
    [{ measureIn: [] }, []],
    [{ source: ['source:notes'] }, ['<inhabitants ABOUT>', '<troops UNSPECIFIED>']],
    [{ source: ['source:digest'] }, []],
    [{ source: [] }, []],
  ])('are held and counted for %o', async (where, expected) => {
    const found = await rows(quantitiesNewest, { ...quantityFilter(where, asLastReported), ...wholeList });
    expect(found.map(({ id }) => id)).toEqual(expected);
    expect(await rows(countQuantities, quantityFilter(where, asLastReported))).toEqual([
      { total: expected.length },
    ]);
  });
});

it('gives quantities of actors, relations and events alike, each with its bearer', async () => {
  const ids = [names.id('north STATIONS_FORCES_IN south'), 'event:raid', 'actor:north', 'actor:south'];
  const found = await rows(quantitiesOf, { ...quantityFilter(null, asLastReported), ...wholeList, ids });
  expect(found.map(({ bearerId, id }) => `${bearerId} ${id}`)).toEqual([
    'actor:north <inhabitants ABOUT>',
    'event:raid <deaths AT_LEAST>',
    '<north STATIONS_FORCES_IN south> <troops ABOUT>',
    '<north STATIONS_FORCES_IN south> <troops UNSPECIFIED>',
  ]);
  const noted = { ...quantityFilter({ source: ['source:notes'] }, asLastReported), ids };
  expect(await rows(quantitiesOf, { ...noted, ...wholeList })).toEqual([found[0], found[3]]);
  expect((await rows(countQuantitiesOf, noted)).map(({ total }) => total)).toEqual([1, 1]);
  const one = await rows(quantitiesOf, {
    ...quantityFilter(null, asLastReported),
    after: topKey,
    first: 1,
    ids,
  });
  expect(one.map(({ id }) => id)).toEqual(['<inhabitants ABOUT>', '<deaths AT_LEAST>', '<troops ABOUT>']);
  const counted = await rows(countQuantitiesOf, { ...quantityFilter(null, asLastReported), ids });
  expect(Object.fromEntries(counted.map(({ bearerId, total }) => [bearerId, total]))).toEqual({
    'actor:north': 1,
    'event:raid': 1,
    '<north STATIONS_FORCES_IN south>': 2,
  });
});
