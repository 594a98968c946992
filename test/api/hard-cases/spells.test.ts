import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { readFoundingData } from '../../support/api-data.js';
import { readAll } from '../../support/api-pages.js';
import { asLastReported } from '../../support/clocks.js';
import { plainFilter } from '../../support/graph-plain-filter.js';

type When = { edtf: string; inferred: boolean } | null;
type Spell = {
  subject: { id: string };
  type: { code: string };
  object: { id: string };
  spell: string | null;
  validity: { from: When; until: When };
};

const tie = `
  subject { id } type { code } object { id } spell
  validity { from { edtf inferred } until { edtf inferred } }
`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const line = ({ subject, type, object, spell, validity: { from, until } }: Spell) =>
  [
    `${subject.id} ${type.code} ${object.id}${spell ? `#${spell}` : ''}`.replaceAll('actor:', ''),
    ...(from ? [`from ${from.edtf}${from.inferred ? ' (inferred)' : ''}`] : []),
    ...(until ? [`until ${until.edtf}${until.inferred ? ' (inferred)' : ''}`] : []),
  ].join(' ');

describe('D11: 2003, 2011, 2014, 2017, 2020, 2021', () => {
  it('are nine relations between the same two states, told apart by type and spell, oldest first', async () => {
    const { actor } = await api.ask<{ actor: { relations: { totalCount: number; nodes: Spell[] } } }>(`{
      actor(ref: { id: "actor:us" }) {
        ... on Actor { relations(other: ["actor:iraq"], orderBy: OLDEST) { totalCount nodes { ${tie} } } }
      }
    }`);
    expect(actor.relations.totalCount).toBe(9);
    const lines = actor.relations.nodes.map(line);
    const [dated, undated] = [lines.slice(0, 6), lines.slice(6)];
    expect(dated.slice(0, 3).toSorted()).toEqual([
      'us HARMS iraq from 2003 (inferred) until 2011 (inferred)',
      'us OCCUPIES iraq from 2003 (inferred) until 2004-06-28/2011-12-31 (inferred)',
      'us STATIONS_FORCES_IN iraq#2003 from 2003 (inferred) until 2011 (inferred)',
    ]);
    expect(dated.slice(3)).toEqual([
      'us STATIONS_FORCES_IN iraq#2011 from 2011 (inferred) until 2014 (inferred)',
      'us STATIONS_FORCES_IN iraq#2014 from 2014 (inferred)',
      'us COMBAT_PRESENCE_IN iraq#2014 from 2017-01/2021-07 (inferred)',
    ]);
    expect(undated.toSorted()).toEqual([
      'iraq ALLIED_WITH us',
      'us DEMANDS_OF iraq',
      'us SANCTIONS iraq until 2003 (inferred)',
    ]);
  });

  it('have what the state needs of the forces on its soil as a tie to the forces, not to their state', async () => {
    const { relations } = await api.ask<{ relations: object }>(`{
      relations(where: { typeIn: [OTHER_TIE], subjectIn: ["actor:iraq"] }) { totalCount nodes { ${tie} role } }
    }`);
    expect(relations).toMatchObject({
      totalCount: 1,
      nodes: [{ object: { id: 'actor:us-forces-in-iraq' }, role: expect.stringContaining('help') }],
    });
  });

  it('have the combat presence among the stationings, unless the narrower types are left out', async () => {
    const { all, alone } = await api.ask<Record<'all' | 'alone', { totalCount: number; nodes: Spell[] }>>(`{
      all: relations(where: { typeIn: [STATIONS_FORCES_IN], objectIn: ["actor:iraq"] }) { totalCount nodes { ${tie} } }
      alone: relations(where: { typeIn: [STATIONS_FORCES_IN], objectIn: ["actor:iraq"], subtypes: false }, orderBy: OLDEST) { totalCount nodes { ${tie} } }
    }`);
    expect(all.totalCount).toBe(4);
    expect(alone.totalCount).toBe(3);
    expect(alone.nodes.map(({ spell }) => spell)).toEqual(['2003', '2011', '2014']);
  });

  it.each([
    ['2002', []],
    ['2005', ['2003']],
    ['2011', ['2003', '2011']],
    ['2012', ['2011']],
    ['2014', ['2011', '2014']],
    ['2020-01-03', ['2014']],
    ['2026', ['2014']],
  ])('let forces be stationed in Iraq in %s in the spells %j', async (year, spells) => {
    const { relations } = await api.ask<{ relations: { nodes: Spell[] } }>(
      `query At($year: EDTF!) {
        relations(where: { typeIn: [STATIONS_FORCES_IN], objectIn: ["actor:iraq"], subtypes: false, overlaps: $year }, orderBy: OLDEST) { nodes { ${tie} } }
      }`,
      { year },
    );
    expect(relations.nodes.map(({ spell }) => spell)).toEqual(spells);
  });

  it('carry what the record adds on the same spell, as a claim of its own', async () => {
    const { relations } = await api.ask<{ relations: { nodes: { claims: { nodes: ClaimAnswer[] } }[] } }>(`{
      relations(where: { typeIn: [OCCUPIES, STATIONS_FORCES_IN], objectIn: ["actor:iraq"], subtypes: false, overlaps: "2004", minSources: 2 }, orderBy: OLDEST) {
        nodes { ${tie} claims { nodes { ${claimFields} } } }
      }
    }`);
    const claims = relations.nodes.map((relation) => describeClaims(relation.claims.nodes));
    expect(claims).toHaveLength(2);
    expect(claims).toEqual(
      expect.arrayContaining([
        [
          'AFFIRMS ACTUAL inferred 2003/2004-06-28 by source:background to UNKNOWN @ background 3 PARAPHRASED; background 2 INFERRED',
          'AFFIRMS ACTUAL inferred 2003/2011 by source:article to UNKNOWN @ article 27 PARAPHRASED; article 16 INFERRED',
        ],
        [
          'AFFIRMS ACTUAL 2003-03-20/2011-12-18 by source:background to UNKNOWN @ background 2 PARAPHRASED; background 4 PARAPHRASED',
          'AFFIRMS ACTUAL inferred 2003/2011 by source:article to UNKNOWN @ article 10 INFERRED; article 16 PARAPHRASED',
        ],
      ]),
    );
  });

  it.each([
    ['2002', []],
    ['2003', ['invasion-2003', 'overthrow-2003']],
    ['2011', ['withdrawal-2011']],
    [
      '2014',
      ['call-2014', 'conquests-2014', 'fall-of-mosul', 'militia-formation-2014', 'support-request-2014'],
    ],
    ['2017', ['eviction-2017']],
    ['2020', ['motion-2020', 'oil-price-fall', 'presence-untenable', 'strike-2020', 'wages-hard-to-pay']],
  ])('have the events of %s, which are %j, among those that may have happened in it', async (year, keys) => {
    type Dated = { occurred: { earliest: string | null; latest: string | null } | null };
    const found = await readAll<Dated>(api, 'events', 'occurred { earliest latest }', { during: year });
    const ofTheYear = found.filter(({ occurred }) =>
      [occurred?.earliest, occurred?.latest].every((instant) => instant?.startsWith(year)),
    );
    expect(ofTheYear.map(({ id }) => id).toSorted()).toEqual(keys.map((key) => `event:${key}`));
    const dataSet = await readFoundingData();
    const mayBe = dataSet.events.filter((event) =>
      plainFilter(dataSet).event({ during: year }, event, asLastReported),
    );
    expect(found.map(({ id }) => id).toSorted()).toEqual(mayBe.map(({ id }) => id).toSorted());
  });
});
