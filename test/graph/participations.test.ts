import { afterAll, describe, expect, it } from 'vitest';
import {
  countParticipationsOfEvents,
  participationsByIds,
  participationsOfEvents,
} from '../../src/graph/queries.generated.js';
import { bottomKey } from '../../src/pages/list-key.js';
import { asOfParams } from '../../src/standing/as-of.js';
import { asLastReported } from '../support/clocks.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, names, close } = await openFixture();
afterAll(() => close());

const clocks = asOfParams(asLastReported);

describe('participations', () => {
  const ofRaid = {
    ...clocks,
    ids: ['event:raid', 'event:none'],
    role: null,
    source: null,
    after: bottomKey,
    first: 100,
  };

  it('come by id with all that is shown of them', async () => {
    const ids = [names.id('pact SIDE_B south'), names.id('raid ACTOR north'), 'participation:none'];
    expect(await rows(participationsByIds, { ids, knownAt: asLastReported.knownAt })).toMatchInlineSnapshot(`
      [
        {
          "actorId": "actor:south",
          "affirms": 1,
          "askedId": "<pact SIDE_B south>",
          "denies": 0,
          "desires": 0,
          "eventId": "event:pact",
          "id": "<pact SIDE_B south>",
          "knownFrom": "2024-01-01T00:00:00Z",
          "knownUntil": null,
          "position": "the lesser side",
          "qualifies": 0,
          "role": "SIDE_B",
        },
        {
          "actorId": "actor:north",
          "affirms": 1,
          "askedId": "<raid ACTOR north>",
          "denies": 1,
          "desires": 0,
          "eventId": "event:raid",
          "id": "<raid ACTOR north>",
          "knownFrom": "2024-01-01T00:00:00Z",
          "knownUntil": null,
          "position": null,
          "qualifies": 0,
          "role": "ACTOR",
        },
      ]
    `);
  });

  it('are by role, then actor, each with the actor', async () => {
    const found = await rows(participationsOfEvents, ofRaid);
    expect(found.map(({ role, actorId, otherId, otherName }) => [role, actorId, otherId, otherName])).toEqual(
      [
        ['ACTOR', 'actor:guard', 'actor:guard', 'Harbour Guard'],
        ['ACTOR', 'actor:north', 'actor:north', 'North'],
        ['ANNOUNCER', 'actor:envoy', 'actor:envoy', 'an envoy of the South'],
        ['SPONSOR', 'actor:north', 'actor:north', 'North'],
        ['VICTIM', 'actor:south', 'actor:south', 'South'],
      ],
    );
    const page = { ...ofRaid, after: found[1]?.listKey ?? '', first: 2 };
    expect(await rows(participationsOfEvents, page)).toEqual([found[2], found[3]]);
  });

  it('are those of one role, in list and count', async () => {
    const found = await rows(participationsOfEvents, { ...ofRaid, role: 'ACTOR' });
    expect(found.map(({ id }) => id)).toEqual(['<raid ACTOR guard>', '<raid ACTOR north>']);
    expect(
      await rows(countParticipationsOfEvents, { ...clocks, ids: ofRaid.ids, role: 'ACTOR', source: null }),
    ).toEqual([{ askedId: 'event:raid', total: 2 }]);
    expect(
      await rows(countParticipationsOfEvents, {
        ...clocks,
        ids: ['event:raid', 'event:pact'],
        role: null,
        source: null,
      }),
    ).toEqual(
      expect.arrayContaining([
        { askedId: 'event:raid', total: 5 },
        { askedId: 'event:pact', total: 2 },
      ]),
    );
  });

  it.each([
    [['source:notes'], ['<raid ANNOUNCER envoy>', '<raid SPONSOR north>']],
    [
      ['source:notes', 'source:gazette'],
      [
        '<raid ACTOR guard>',
        '<raid ACTOR north>',
        '<raid ANNOUNCER envoy>',
        '<raid SPONSOR north>',
        '<raid VICTIM south>',
      ],
    ],
    [[], []],
  ])('are those of which one of %j speaks, in list and count', async (source, expected) => {
    const found = await rows(participationsOfEvents, { ...ofRaid, source });
    expect(found.map(({ id }) => id)).toEqual(expected);
    const [counted] = await rows(countParticipationsOfEvents, {
      ...clocks,
      ids: ['event:raid'],
      role: null,
      source,
    });
    expect(counted?.total ?? 0).toBe(expected.length);
  });
});
