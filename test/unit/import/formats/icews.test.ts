import { describe, expect, it } from 'vitest';
import { icews } from '../../../../src/import/formats/icews.js';
import { icewsActor } from '../../../../src/import/formats/icews-actor.js';
import { hasSharedData, needsSharedData, problemsOf, recordsOf, survey } from './reading.js';

const event = {
  'Event ID': '77',
  'Event Date': '2018-06-01',
  'Source Name': 'Ruritania',
  'Source Sectors': 'NA',
  'Source Country': 'Ruritania',
  'Event Text': 'Consult',
  'CAMEO Code': '040',
  Intensity: '1',
  'Target Name': 'Police (Graustark)',
  'Target Sectors': 'Government,Police',
  'Target Country': 'Graustark',
  'Story ID': '5',
  'Sentence Number': '2',
  Publisher: 'Strelsau Post',
  City: 'Strelsau',
  District: 'NA',
  Province: 'Strelsau',
  Country: 'Ruritania',
  Latitude: '1',
  Longitude: '2',
};

function events(...lines: Partial<typeof event>[]): string {
  return [Object.keys(event), ...lines.map((line) => Object.values({ ...event, ...line }))]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

describe('events of ICEWS', () => {
  it('are events with an actor and a recipient, by the word of a publisher', async () => {
    const said = { claims: [{ assertedBy: 'actor:icews-press-strelsau-post' }] };
    expect(await recordsOf(icews, events({}))).toEqual([
      { record: 'actor', id: 'actor:icews-ruritania', kind: 'STATE', name: 'Ruritania' },
      {
        record: 'actor',
        id: 'actor:icews-police-graustark',
        kind: 'GOVERNMENT_BODY',
        describedAs: 'Police (Graustark)',
      },
      { record: 'actor', id: 'actor:icews-press-strelsau-post', kind: 'MEDIA', name: 'Strelsau Post' },
      {
        record: 'event',
        id: 'event:icews-77',
        summary: 'Ruritania: Consult → Police (Graustark)',
        occurred: '2018-06-01',
        place: 'Strelsau, Ruritania',
        plover: { category: 'CONSULT', cameo: '040' },
        ...said,
        participants: [
          { actor: 'actor:icews-ruritania', role: 'ACTOR', ...said },
          { actor: 'actor:icews-police-graustark', role: 'RECIPIENT', ...said },
        ],
      },
    ]);
  });

  it('go by their code, since "Consult" is the text of a root, 04, and of a leaf, 040', async () => {
    const records = await recordsOf(
      icews,
      events({ 'CAMEO Code': '04' }, { 'CAMEO Code': '040' }, { 'CAMEO Code': '010' }),
    );
    expect(records.flatMap((record) => (record.record === 'event' ? [record.plover] : []))).toEqual([
      { category: 'CONSULT', cameo: '04' },
      { category: 'CONSULT', cameo: '040' },
      // A mere statement has no category any more, and a code does not stand without one.
      undefined,
    ]);
  });

  it('bring each actor once, and keep quotes in names as they are', async () => {
    const records = await recordsOf(
      icews,
      events({}, { 'Target Name': 'Hans "the Duke" Black', Publisher: 'NA' }),
    );
    expect(
      records.map((record) => (record.record === 'actor' ? (record.name ?? record.describedAs) : '')),
    ).toEqual(['Ruritania', 'Police (Graustark)', 'Strelsau Post', '', 'Hans "the Duke" Black', '']);
    expect(records.at(-1)).not.toHaveProperty('claims');
  });

  it('are told by field where they are out of form', async () => {
    const lost = {
      'Event ID': 'a',
      'Event Date': '01.06.2018',
      'CAMEO Code': '40',
      'Source Name': '',
      'Target Name': '–',
    };
    expect(await problemsOf(icews, events(lost))).toEqual([
      expect.stringMatching(/^2 Event Date: "01.06.2018" is not a date; right would be a date such as 2011/),
      '2 Event ID: "a" is not right here; right would be a number',
      '2 CAMEO Code: "40" is not right here; right would be a code with its leading zero, from 01 to 20, as in 040',
      '2 Source Name: "" is not right here; right would be a name',
      '2 Target Name: "–" is not right here; right would be a name',
    ]);
  });
});

describe('an actor of ICEWS', () => {
  const actor = (name: string, sectors: string, country: string) => icewsActor({ name, sectors, country });

  it('is a kind of people, and unnamed, where its country stands in brackets, however the country is spelt', () => {
    expect(
      actor('Citizen (Russia)', 'General Population / Civilian / Social,Social', 'Russian Federation'),
    ).toEqual({
      record: 'actor',
      id: 'actor:icews-citizen-russia-russian-federation',
      kind: 'POPULATION',
      describedAs: 'Citizen (Russia)',
    });
  });

  it('is named where the brackets hold something else', () => {
    expect(actor('Muslim League (N)', 'Parties', 'Pakistan')).toMatchObject({
      kind: 'OTHER',
      name: 'Muslim League (N)',
    });
    expect(actor('Communist Party (Marxist)', 'Parties', 'India')).toMatchObject({
      name: 'Communist Party (Marxist)',
    });
  });

  it('is another one in another country', () => {
    expect(actor('Albert II', 'Elite', 'Monaco')?.id).toBe('actor:icews-albert-ii-monaco');
    expect(actor('Albert II', 'Elite', 'Belgium')?.id).toBe('actor:icews-albert-ii-belgium');
  });

  it('is a state where it is its own country and has no sector', () => {
    expect(actor('Russia', 'NA', 'Russian Federation')).toMatchObject({
      kind: 'STATE',
      id: 'actor:icews-russia',
    });
    expect(actor('Sicily', 'NA', 'Italy')).toMatchObject({ kind: 'OTHER' });
    expect(actor('Europe', 'NA', 'NA')).toMatchObject({ kind: 'OTHER', id: 'actor:icews-europe' });
  });
});

describe.skipIf(!hasSharedData)(`two days of ICEWS ${needsSharedData}`, () => {
  it('are read without a problem: 3,705 events, 1,397 actors and their publishers', async () => {
    const { kinds, problems, outOfSchema, twice, actors } = await survey(
      icews,
      'icews-sample/events.2018.sample.tab',
    );
    expect({ problems, outOfSchema, twice }).toEqual({ problems: [], outOfSchema: [], twice: [] });
    expect(kinds['event']).toBe(3_705);
    const press = [...actors.keys()].filter((id) => id.startsWith('actor:icews-press-'));
    expect(actors.size - press.length).toBe(1_397);
    expect(actors.get('actor:icews-ministry-japan')).toBe('Ministry (Japan)');
  });
});
