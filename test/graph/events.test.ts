import { afterAll, describe, expect, it } from 'vitest';
import { eventFilter } from '../../src/events/event-filter.js';
import {
  causesOfEvents,
  countCausesOfEvents,
  countEvents,
  countEventsOfActors,
  countEventsOfRelations,
  eventsByIds,
  eventsNewest,
  eventsOfActors,
  eventsOfRelations,
} from '../../src/graph/queries.generated.js';
import { topKey } from '../../src/pages/list-key.js';
import type { EventWhere } from '../../src/schema.generated.js';
import { asOfParams } from '../../src/standing/as-of.js';
import { asLastReported } from '../support/clocks.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, names, close } = await openFixture();
afterAll(() => close());

const wholeList = { after: topKey, first: 100 };
const clocks = asOfParams(asLastReported);

describe('events', () => {
  it('come by id with all that is shown of them', async () => {
    expect(
      await rows(eventsByIds, { ids: ['event:raid', 'event:none'], knownAt: asLastReported.knownAt }),
    ).toMatchInlineSnapshot(`
      [
        {
          "affirms": 1,
          "askedId": "event:raid",
          "binding": null,
          "cameo": null,
          "category": "ASSAULT",
          "contexts": [],
          "denies": 1,
          "desires": 0,
          "id": "event:raid",
          "intensity": -9,
          "knownFrom": "2024-01-01T00:00:00Z",
          "knownUntil": null,
          "mentions": 2,
          "modes": [],
          "occurred": "2012~",
          "occurredInferred": true,
          "place": null,
          "quad": "MATERIAL_CONFLICT",
          "qualifies": 0,
          "sources": 1,
          "summary": "The guard raids a village of the South.",
        },
      ]
    `);
  });

  it('are newest first, undated last', async () => {
    const found = await rows(eventsNewest, { ...eventFilter(null, asLastReported), ...wholeList });
    expect(found.map(({ id, occurred }) => [id, occurred])).toEqual([
      ['event:raid', '2012~'],
      ['event:pact', '2001-03-05'],
      ['event:parade', null],
    ]);
    expect(
      await rows(eventsNewest, {
        ...eventFilter(null, asLastReported),
        after: found[1]?.listKey ?? '',
        first: 1,
      }),
    ).toEqual([found[2]]);
  });

  it.each<[EventWhere, string[]]>([
    [{ categoryIn: ['ASSAULT', 'AGREE'] }, ['event:raid']],
    [{ categoryIn: [] }, []],
    [{ quadIn: ['VERBAL_COOPERATION'] }, ['event:pact']],
    [{ during: '2011-12' }, ['event:raid', 'event:parade']],
    [{ during: '2000/2001' }, ['event:pact', 'event:parade']],
    [{ during: '../2001-03-04' }, ['event:parade']],
    [{ participant: ['actor:guard', 'actor:envoy'] }, ['event:raid']],
    [{ source: ['source:digest'] }, ['event:pact']],
    [{ source: ['source:notes'] }, ['event:parade']],
    [{ participant: ['actor:north'], during: '2012', source: ['source:gazette'] }, ['event:raid']],
  ])('are held and counted for %o', async (where, expected) => {
    const filter = eventFilter(where, asLastReported);
    const found = await rows(eventsNewest, { ...filter, ...wholeList });
    expect(found.map(({ id }) => id)).toEqual(expected);
    expect(await rows(countEvents, filter)).toEqual([{ total: expected.length }]);
  });

  it('of an actor come once, however many parts the actor had', async () => {
    const ids = ['actor:north', 'actor:envoy', 'actor:league'];
    const found = await rows(eventsOfActors, { ...eventFilter(null, asLastReported), ...wholeList, ids });
    expect(found.map(({ actorId, id }) => [actorId, id])).toEqual([
      ['actor:envoy', 'event:raid'],
      ['actor:north', 'event:raid'],
      ['actor:north', 'event:pact'],
      ['actor:north', 'event:parade'],
    ]);
    const counted = await rows(countEventsOfActors, { ...eventFilter(null, asLastReported), ids });
    expect(Object.fromEntries(counted.map(({ actorId, total }) => [actorId, total]))).toEqual({
      'actor:envoy': 1,
      'actor:north': 3,
    });
    const page = { ids: ['actor:north'], after: found[1]?.listKey ?? '', first: 1 };
    expect(await rows(eventsOfActors, { ...eventFilter(null, asLastReported), ...page })).toEqual([found[2]]);
  });

  it('of an actor are filtered alike in list and count', async () => {
    const asked = { ...eventFilter({ quadIn: ['MATERIAL_CONFLICT'] }, asLastReported), ids: ['actor:north'] };
    const found = await rows(eventsOfActors, { ...asked, ...wholeList });
    expect(found.map(({ id }) => id)).toEqual(['event:raid']);
    expect(await rows(countEventsOfActors, asked)).toEqual([{ actorId: 'actor:north', total: 1 }]);
  });

  it('of a relation are those on which it rests', async () => {
    const ids = [names.id('north STATIONS_FORCES_IN south'), names.id('north BACKS guard')];
    const all = { ...eventFilter(null, asLastReported), ids };
    const found = await rows(eventsOfRelations, { ...all, ...wholeList });
    expect(found.map(({ relationId, id }) => [relationId, id])).toEqual([
      ['<north STATIONS_FORCES_IN south>', 'event:pact'],
      ['<north STATIONS_FORCES_IN south>', 'event:parade'],
    ]);
    expect(await rows(countEventsOfRelations, all)).toEqual([
      { relationId: '<north STATIONS_FORCES_IN south>', total: 2 },
    ]);
    const page = { ...all, after: found[0]?.listKey ?? '', first: 1 };
    expect(await rows(eventsOfRelations, page)).toEqual([found[1]]);
    const filter = eventFilter({ during: '2001-03', source: ['source:digest'] }, asLastReported);
    const fitting = await rows(eventsOfRelations, { ...filter, ...wholeList, ids });
    expect(fitting).toEqual([found[0]]);
    expect(await rows(countEventsOfRelations, { ...filter, ids })).toEqual([
      { relationId: '<north STATIONS_FORCES_IN south>', total: 1 },
    ]);
  });

  it('come with the events that brought them about, by id, and no more than asked for', async () => {
    const ids = ['event:raid', 'event:pact'];
    const causes = await rows(causesOfEvents, { ...clocks, ids, source: null, most: 10 });
    expect(causes.map(({ effectId, id }) => [effectId, id])).toEqual([
      ['event:raid', 'event:pact'],
      ['event:raid', 'event:parade'],
    ]);
    expect(await rows(causesOfEvents, { ...clocks, ids, source: null, most: 1 })).toEqual([causes[0]]);
    expect(await rows(causesOfEvents, { ...clocks, ids, source: ['source:notes'], most: 10 })).toEqual([
      causes[1],
    ]);
    expect(await rows(causesOfEvents, { ...clocks, ids, source: [], most: 10 })).toEqual([]);
  });

  it.each([
    [null, [{ effectId: 'event:raid', total: 2 }]],
    [['source:notes'], [{ effectId: 'event:raid', total: 1 }]],
    [[], []],
  ])('are counted by their causes, of the sources %j', async (source, expected) => {
    const ids = ['event:raid', 'event:pact'];
    expect(await rows(countCausesOfEvents, { ...clocks, ids, source })).toEqual(expected);
  });
});
