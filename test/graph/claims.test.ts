import { afterAll, describe, expect, it } from 'vitest';
import { claimFilter } from '../../src/claims/claim-filter.js';
import {
  claimsAbout,
  claimsAssertedBy,
  claimsByIds,
  claimsNewest,
  countClaims,
  countClaimsAbout,
  countClaimsAssertedBy,
} from '../../src/graph/queries.generated.js';
import { topKey } from '../../src/pages/list-key.js';
import type { ClaimWhere } from '../../src/schema.generated.js';
import { asLastReported } from '../support/clocks.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, names, close } = await openFixture();
afterAll(() => close());

const presence = names.id('north STATIONS_FORCES_IN south');
const wholeList = { after: topKey, first: 100 };

describe('claims by ids', () => {
  it('come with all that is shown of them', async () => {
    expect(await rows(claimsByIds, { ids: [names.id('claim gazette 50')] })).toMatchInlineSnapshot(`
      [
        {
          "aboutId": "<north STATIONS_FORCES_IN south>",
          "askedId": "<claim gazette 50>",
          "assertedById": "actor:south",
          "audience": "ANONYMOUS_BRIEFING",
          "claimed": null,
          "claimedInferred": false,
          "id": "<claim gazette 50>",
          "madeAt": "2016-04",
          "madeAtInferred": true,
          "modality": "ACTUAL",
          "recordedAt": "2024-01-01T00:00:00Z",
          "retractedAt": null,
          "retractedBecause": null,
          "stance": "DENIES",
          "supersededById": null,
          "viaIds": [
            "actor:envoy",
            "actor:guard",
          ],
        },
      ]
    `);
  });

  it('come when they are withdrawn too, with the reason and the claim that took their place', async () => {
    const found = await rows(claimsByIds, {
      ids: ['claim:none', names.id('claim gazette 10'), names.id('claim notes 50')],
    });
    expect(
      found.map(({ id, recordedAt, retractedAt, retractedBecause, supersededById }) => [
        id,
        recordedAt,
        retractedAt,
        retractedBecause,
        supersededById,
      ]),
    ).toEqual([
      [
        '<claim gazette 10>',
        '2024-01-01T00:00:00Z',
        '2024-02-01T00:00:00Z',
        'An error.',
        '<claim gazette 0>',
      ],
      ['<claim notes 50>', '2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', null, null],
    ]);
  });
});

describe('claims about propositions', () => {
  const about = async (ids: readonly string[], where: ClaimWhere | null, page = wholeList) =>
    (await rows(claimsAbout, { ...claimFilter(where, asLastReported), ...page, ids })).map(({ id }) => id);

  it('are latest made first, one proposition after the other, each with its owner', async () => {
    const found = await rows(claimsAbout, {
      ...claimFilter(null, asLastReported),
      ...wholeList,
      ids: [presence, 'event:raid', names.id('north BACKS guard')],
    });
    expect(
      found.map(({ propositionId, id, madeAt }) => `${propositionId} ${id} ${madeAt}`),
    ).toMatchInlineSnapshot(`
      [
        "event:raid <claim gazette 120> 2012-12",
        "event:raid <claim gazette 110> 2012-11",
        "<north BACKS guard> <claim gazette 0> 2016-05",
        "<north STATIONS_FORCES_IN south> <claim digest 20> 2016-07-01",
        "<north STATIONS_FORCES_IN south> <claim gazette 60> 2016-05",
        "<north STATIONS_FORCES_IN south> <claim gazette 50> 2016-04",
        "<north STATIONS_FORCES_IN south> <claim gazette 40> 2003-01-02",
      ]
    `);
  });

  it('come in pages of one proposition each', async () => {
    const page = { after: topKey, first: 1 };
    expect(await about([presence, 'event:raid'], null, page)).toHaveLength(2);
  });

  it('leave out the withdrawn, and are none about what nothing claims any more', async () => {
    expect(await about([names.id('north BACKS guard'), names.id('league OPPOSES north')], null)).toEqual([
      '<claim gazette 0>',
    ]);
  });

  it.each<[ClaimWhere, string[]]>([
    [{ stanceIn: ['QUALIFIES'] }, ['<claim digest 20>']],
    [{ stanceIn: ['DENIES'], modalityIn: ['DESIRED'] }, ['<claim gazette 60>']],
    [{ modalityIn: [] }, []],
    [{ assertedBy: ['actor:guard', 'actor:north'] }, ['<claim digest 20>', '<claim gazette 40>']],
    [{ via: ['actor:guard'] }, ['<claim gazette 50>']],
    [{ audienceIn: ['PUBLIC'] }, ['<claim gazette 60>', '<claim gazette 40>']],
    [{ source: ['source:notes'] }, ['<claim gazette 50>']],
    [{ source: ['source:digest', 'source:notes'], stanceIn: ['AFFIRMS'] }, []],
  ])('hold and count those of %o', async (where, ids) => {
    expect(await about([presence], where)).toEqual(ids);
    const counted = await rows(countClaimsAbout, { ...claimFilter(where, asLastReported), ids: [presence] });
    expect(counted).toEqual(
      ids.length === 0 ? [] : [{ propositionId: '<north STATIONS_FORCES_IN south>', total: ids.length }],
    );
  });
});

describe('claims by asserters', () => {
  it('are those of actors and of sources, latest made first, undated last', async () => {
    const ids = ['actor:guard', 'source:notes', 'actor:envoy'];
    const found = await rows(claimsAssertedBy, { ...claimFilter(null, asLastReported), ...wholeList, ids });
    expect(found.map(({ asserterId, id, madeAt }) => `${asserterId} ${id} ${madeAt}`)).toMatchInlineSnapshot(`
      [
        "actor:guard <claim digest 20> 2016-07-01",
        "actor:guard <claim gazette 120> 2012-12",
        "source:notes <claim notes 52> null",
        "source:notes <claim notes 60> null",
        "source:notes <claim notes 40> null",
        "source:notes <claim notes 70> null",
        "source:notes <claim notes 0> null",
        "source:notes <claim notes 20> null",
      ]
    `);
    const counted = await rows(countClaimsAssertedBy, { ...claimFilter(null, asLastReported), ids });
    expect(Object.fromEntries(counted.map(({ asserterId, total }) => [asserterId, total]))).toEqual({
      'actor:guard': found.filter(({ asserterId }) => asserterId === 'actor:guard').length,
      'source:notes': found.filter(({ asserterId }) => asserterId === 'source:notes').length,
    });
  });
});

describe('all claims', () => {
  it('are those that stand, latest made first, undated last', async () => {
    const found = await rows(claimsNewest, { ...claimFilter(null, asLastReported), ...wholeList });
    const dates = found.map(({ madeAt }) => madeAt ?? '');
    expect(dates[0]).toBe('2016-07-01');
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(dates.at(-1)).toBe('');
    expect(await rows(countClaims, claimFilter(null, asLastReported))).toEqual([{ total: found.length }]);
    const withdrawn = ['<claim gazette 10>', '<claim notes 50>'];
    expect(found.filter(({ id }) => withdrawn.includes(id))).toEqual([]);
  });

  it('are filtered alike in list and count', async () => {
    const filter = claimFilter({ stanceIn: ['DENIES'] }, asLastReported);
    const found = await rows(claimsNewest, { ...filter, ...wholeList });
    expect(found.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "<claim gazette 160>",
        "<claim gazette 60>",
        "<claim gazette 50>",
        "<claim gazette 120>",
      ]
    `);
    expect(await rows(countClaims, filter)).toEqual([{ total: found.length }]);
  });
});
