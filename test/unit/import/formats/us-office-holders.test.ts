import { describe, expect, it } from 'vitest';
import { usOfficeHolders } from '../../../../src/import/formats/us-office-holders.js';
import { hasSharedData, needsSharedData, problemsOf, recordsOf, rowsOfShared, survey } from './reading.js';

const person = `- id:
    bioguide: Z000001
    thomas: '00042'
    govtrack: 900001
    fec:
    - S1ZZ00001
    house_history: 77
    icpsr_prez: 99999
  name:
    first: Ann
    middle: Quill
    last: Example
    nickname: Annie
  bio:
    birthday: '1950-02-03'
  terms:
`;
const terms = `  - type: rep
    start: '1993-01-05'
    end: '1995-01-03'
    state: WA
    district: 1
    party: Democrat
  - type: sen
    start: '2001-01-03'
    end: '2007-01-03'
    state: WA
    class: 1
    party: Independent
    caucus: Democrat
    how: appointment
  - type: prez
    start: '2009-01-20'
    end: '2013-01-20'
    party: Democrat
    how: election
`;

describe('office-holders of the United States', () => {
  it('are persons with their ids as they are written, one a scheme', async () => {
    const [actor] = await recordsOf(usOfficeHolders, `---\n# A comment\n${person}${terms}`);
    expect(actor).toEqual({
      record: 'actor',
      id: 'actor:govtrack-900001',
      kind: 'PERSON',
      name: 'Ann Quill Example',
      aliases: [
        { text: 'Ann Example', strength: 'WEAK' },
        { text: 'Annie Example', strength: 'WEAK' },
      ],
      ids: { bioguide: 'Z000001', thomas: '00042', govtrack: '900001', 'house-history': '77' },
      existence: '1950-02-03/..',
    });
  });

  it('hold an office a term, each term a spell, the president being head of state too', async () => {
    const records = await recordsOf(usOfficeHolders, person + terms);
    const held = records.filter(
      (record) => record.record === 'relation' && record.subject === 'actor:govtrack-900001',
    );
    expect(held.slice(0, 4)).toEqual([
      {
        record: 'relation',
        subject: 'actor:govtrack-900001',
        type: 'HOLDS_OFFICE',
        object: 'actor:us-house',
        spell: '1993-01-05',
        role: 'representative for WA, district 1',
        during: '1993-01-05/1995-01-03',
      },
      {
        record: 'relation',
        subject: 'actor:govtrack-900001',
        type: 'HOLDS_OFFICE',
        object: 'actor:us-senate',
        spell: '2001-01-03',
        role: 'senator for WA, class 1, by appointment',
        during: '2001-01-03/2007-01-03',
      },
      {
        record: 'relation',
        subject: 'actor:govtrack-900001',
        type: 'HOLDS_OFFICE',
        object: 'actor:us-president',
        spell: '2009-01-20',
        role: 'president',
        during: '2009-01-20/2013-01-20',
      },
      expect.objectContaining({ type: 'HEAD_OF_STATE_OF', object: 'actor:us-state', spell: '2009-01-20' }),
    ]);
  });

  it('are members of a party in those terms only, and of none as independents, whom they may caucus with', async () => {
    const records = await recordsOf(usOfficeHolders, person + terms);
    expect(records.slice(-2)).toEqual([
      {
        record: 'relation',
        subject: 'actor:govtrack-900001',
        type: 'MEMBER_OF',
        object: 'actor:us-party-democratic',
        claims: [{ claimed: '1993-01-05/1995-01-03' }, { claimed: '2009-01-20/2013-01-20' }],
      },
      {
        record: 'relation',
        subject: 'actor:govtrack-900001',
        type: 'ALLEGIANCE_TO',
        object: 'actor:us-party-democratic',
        role: 'caucuses with it',
        claims: [{ claimed: '2001-01-03/2007-01-03' }],
      },
    ]);
  });

  it('change their party within a term where it says so', async () => {
    const changed = `${person}  - type: rep
    start: '2019-01-03'
    end: '2021-01-03'
    party: Republican
    party_affiliations:
    - start: '2019-01-03'
      end: '2019-12-18'
      party: Democrat
    - start: '2019-12-19'
      end: '2021-01-03'
      party: Whig
`;
    const records = await recordsOf(usOfficeHolders, changed);
    expect(records.filter((record) => record.record === 'actor' && record.kind === 'PARTY')).toEqual([
      expect.objectContaining({ name: 'Democratic Party (United States)', ids: { wikidata: 'Q29552' } }),
      {
        record: 'actor',
        id: 'actor:us-party-whig',
        kind: 'PARTY',
        name: 'Whig Party (United States)',
        aliases: [{ text: 'Whig Party', strength: 'WEAK' }],
      },
    ]);
    expect(records.at(-1)).toMatchObject({
      type: 'MEMBER_OF',
      claims: [{ claimed: '2019-12-19/2021-01-03' }],
    });
  });

  it('bring offices and bodies once a file', async () => {
    const records = await recordsOf(
      usOfficeHolders,
      person + terms + (person + terms).replaceAll('900001', '900002'),
    );
    const ids = records.flatMap((record) => (record.record === 'actor' ? [record.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      records.filter((record) => record.record === 'relation' && record.type === 'PART_OF'),
    ).toHaveLength(4);
  });

  it('are each told by line and field where they are out of form, the others read', async () => {
    const text = [
      '- id: {}\n  name: { first: A }\n  terms: []',
      '- id: { fec: [x] }\n  name: { first: A, last: B }\n  terms: [{ type: sen, start: "2001-01-03", end: "2000-01-03" }]',
      '- id: { govtrack: 1 }\n  name: {\n  terms: x',
      '- id: { govtrack: 1 }\n  name: { first: A, last: B }\n  terms: [{ type: mayor, start: "2001-02-30", end: 2002 }]',
      '- just text',
      (person + terms).trimEnd(),
    ].join('\n');
    expect(await problemsOf(usOfficeHolders, text)).toEqual([
      '1 name.last: right would be a text',
      '1 terms: is empty; right would be a term of office',
      '4 terms.0: "2001-01-03/2000-01-03" ends before it begins; right would be the earlier side first, as in 2003/2011',
      '4 id: right would be an id at govtrack or bioguide',
      expect.stringMatching(/^\d+ : is not valid YAML: /),
      '10 terms.0.end: right would be a day such as 1993-01-05',
      '10 terms.0.type: right would be prez, viceprez, sen or rep',
      '13 : right would be a person with id, name and terms',
    ]);
    expect(await problemsOf(usOfficeHolders, 'id: 1\nname: 2\n')).toEqual([
      '1 : is no item of a list; right would be a line that begins with "- "',
    ]);
  });
});

describe.skipIf(!hasSharedData)(`the lists of the United States ${needsSharedData}`, () => {
  it('are read without a problem, each id being of one person: 80 and 537 people, 131 and 2,792 terms', {
    timeout: 60_000,
  }, async () => {
    const executive = await survey(usOfficeHolders, 'us-congress/executive.yaml');
    expect(executive).toMatchObject({ problems: [], outOfSchema: [], twice: [] });
    expect(executive.actors.get('actor:govtrack-411351')).toBe('George Washington');
    const terms = { executive: 0, legislators: 0 };
    const holders = new Map<string, string>();
    for (const [list, file] of [
      ['executive', 'us-congress/executive.yaml'],
      ['legislators', 'us-congress/legislators-current.yaml'],
    ] as const) {
      const people = new Set<string>();
      for await (const row of rowsOfShared(usOfficeHolders, file)) {
        if ('problems' in row) throw new Error(JSON.stringify(row));
        const { record } = row;
        if (record.record === 'actor' && record.kind === 'PERSON') {
          people.add(record.id);
          for (const id of Object.entries(record.ids ?? {}).map((parts) => parts.join(':'))) {
            expect(holders.get(id) ?? record.id, id).toBe(record.id);
            holders.set(id, record.id);
          }
        }
        if (record.record === 'relation' && record.type === 'HOLDS_OFFICE') terms[list] += 1;
      }
      expect(people.size).toBe(list === 'executive' ? 80 : 537);
    }
    expect(terms).toEqual({ executive: 131, legislators: 2_792 });
  });
});
