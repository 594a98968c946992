import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownCsv } from '../../../../src/import/formats/own-csv.js';
import { importRecord } from '../../../../src/import/import-record.js';
import { problemsOf, recordsOf } from './reading.js';

describe('the project’s own CSV', () => {
  it('tells by the name of a file what its lines are', async () => {
    const text = 'id,kind,name,aliases,ids.wikidata,existence\nactor:a,STATE,A,AA|The A,Q1,1900/..\n';
    const actor = {
      record: 'actor',
      id: 'actor:a',
      kind: 'STATE',
      name: 'A',
      aliases: [{ text: 'AA' }, { text: 'The A' }],
      ids: { wikidata: 'Q1' },
      existence: '1900/..',
    };
    for (const name of ['actors.csv', 'actor.csv', 'our-Actors.csv'])
      expect(await recordsOf(ownCsv, text, name)).toEqual([actor]);
    expect(ownCsv.fits('parties.csv', text)).toBe(false);
    expect(ownCsv.fits('identities.csv', '')).toBe(true);
  });

  it('tells by the column record what a line is, and then passes over the cells that are empty', async () => {
    const text = [
      'record,id,kind,name,title,subject,type,object',
      'source,source:s,,,S,,,',
      'actor,actor:a,PERSON,A,,,,',
      'relation,,,,,actor:a,BACKS,wikidata:Q2',
    ].join('\n');
    expect(await recordsOf(ownCsv, text, 'all.csv')).toEqual([
      { record: 'source', id: 'source:s', title: 'S' },
      { record: 'actor', id: 'actor:a', kind: 'PERSON', name: 'A' },
      { record: 'relation', subject: 'actor:a', type: 'BACKS', object: 'wikidata:Q2' },
    ]);
  });

  it('makes one claim of the columns of a claim beside a proposition', async () => {
    const text = [
      'subject,type,object,spell,during,stance,assertedBy,via,claimed.edtf,claimed.inferred,evidence',
      'actor:a,BACKS,actor:b,2003,2003/2011,DENIES,actor:c,actor:d|actor:e,2004,true,source:s|source:t',
      'actor:a,BACKS,actor:c,,,,,,,,',
    ].join('\n');
    expect(await recordsOf(ownCsv, text, 'relations.csv')).toEqual([
      {
        record: 'relation',
        subject: 'actor:a',
        type: 'BACKS',
        object: 'actor:b',
        spell: '2003',
        during: '2003/2011',
        claims: [
          {
            stance: 'DENIES',
            assertedBy: 'actor:c',
            via: ['actor:d', 'actor:e'],
            claimed: { edtf: '2004', inferred: true },
            evidence: [{ source: 'source:s' }, { source: 'source:t' }],
          },
        ],
      },
      { record: 'relation', subject: 'actor:a', type: 'BACKS', object: 'actor:c' },
    ]);
  });

  it('has the fields of a claim as its own where the claim is the record', async () => {
    const text = 'about.event,about.actor,about.role,stance\nevent:e,actor:a,ACTOR,QUALIFIES\n';
    expect(await recordsOf(ownCsv, text, 'claims.csv')).toEqual([
      { record: 'claim', about: { event: 'event:e', actor: 'actor:a', role: 'ACTOR' }, stance: 'QUALIFIES' },
    ]);
  });

  it('takes numbers and truth values for such, and leaves to the schema what is none', async () => {
    const text = 'of,measure,low,best\nevent:e,deaths,2.5,many\n';
    expect(await recordsOf(ownCsv, text, 'quantities.csv')).toEqual([
      { record: 'quantity', of: 'event:e', measure: 'deaths', low: 2.5, best: 'many' },
    ]);
    expect(
      await recordsOf(ownCsv, 'id,summary,binding\nevent:e,E,false\nevent:f,F,no\n', 'events.csv'),
    ).toEqual([
      { record: 'event', id: 'event:e', summary: 'E', binding: false },
      { record: 'event', id: 'event:f', summary: 'F', binding: 'no' },
    ]);
  });

  it('is refused as a whole where a column is unknown, doubled or nothing tells what the lines are', async () => {
    expect(
      await problemsOf(ownCsv, 'id,kind,nmae,id,ids.__proto__\nactor:a,STATE,A,,\n', 'actors.csv'),
    ).toEqual([
      '1 nmae: is no column of these records; did you mean name?',
      '1 id: is the name of two columns',
      expect.stringMatching(/^1 ids\.__proto__: is no column of these records/),
    ]);
    expect(await problemsOf(ownCsv, 'id,kind\nactor:a,STATE\n', 'things.csv')).toEqual([
      '1 record: does not tell what the lines are; right would be a column record, or a name of the file such as actors.csv',
    ]);
  });

  it('tells of lines with a wrong kind, a cell that their kind has not, or a field told twice', async () => {
    const text = [
      'record,id,name,title,during,during.edtf,subject',
      'actr,actor:a,,,,,',
      'actor,actor:a,A,T,,,',
      'relation,,,,2003,2004,actor:a',
      'actor,actor:a',
    ].join('\n');
    expect(await problemsOf(ownCsv, text, 'all.csv')).toEqual([
      '2 record: "actr" is no kind of record; right would be one of source, actor, event, relation, participation, quantity, identity, claim',
      '3 title: is not told of a record of the kind actor; right would be an empty cell',
      '4 during.edtf: tells again what another column tells; right would be one of the two',
      '5 : has 2 cells; right would be 7, as in the first line',
    ]);
  });

  it('brings back every record that is written with a column for each of its values', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '"', ',', '|', '\n', 'é', '日'),
      minLength: 1,
      maxLength: 9,
    });
    const word = text.map((each) => `x${each}x`);
    const dated = fc.constantFrom<unknown>('2003', '2003/2011', '1990~/..', { edtf: '2003', inferred: true });
    const claim = fc.record(
      {
        stance: fc.constantFrom('AFFIRMS', 'DENIES'),
        assertedBy: fc.constantFrom('actor:x', 'source:y'),
        via: fc.array(fc.constantFrom('actor:x', 'wikidata:Q1'), { minLength: 1, maxLength: 3 }),
        claimed: dated,
        evidence: fc.array(
          fc.record(
            { source: fc.constant('source:y'), place: fc.constant({ start: 1, end: 2 }) },
            { requiredKeys: ['source'] },
          ),
          { minLength: 1, maxLength: 2 },
        ),
      },
      { requiredKeys: ['stance'] },
    );
    const claims = fc.array(claim, { minLength: 1, maxLength: 3 });
    const alias = fc.record(
      { text: word, strength: fc.constantFrom('NAME', 'WEAK'), during: dated },
      { requiredKeys: ['text'] },
    );
    const record = fc.oneof(
      fc.record(
        {
          record: fc.constant('actor'),
          id: fc.constant('actor:a'),
          kind: fc.constant('STATE'),
          name: word,
          aliases: fc.array(alias, { minLength: 1, maxLength: 12 }),
          ids: fc.constant({ wikidata: 'Q1', 'a-1': 'x' }),
          existence: dated,
        },
        { requiredKeys: ['record', 'id', 'kind'] },
      ),
      fc.record(
        {
          record: fc.constant('relation'),
          subject: fc.constant('actor:a'),
          type: fc.constant('BACKS'),
          object: fc.constant('iso2:NA'),
          role: word,
          during: dated,
          claims,
        },
        { requiredKeys: ['record', 'subject', 'type', 'object'] },
      ),
      fc.record(
        {
          record: fc.constant('event'),
          id: fc.constant('event:e'),
          summary: word,
          binding: fc.boolean(),
          plover: fc.constant({ category: 'AGREE', modes: ['a', 'b'], cameo: '040' }),
          claims,
        },
        { requiredKeys: ['record', 'id', 'summary'] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(record, async (written) => {
        expect(importRecord.safeParse(written).success).toBe(true);
        const cells = cellsOf(written, '');
        const quoted = (texts: string[]) => texts.map((each) => `"${each.replaceAll('"', '""')}"`).join(',');
        const csv = `${quoted(cells.map(([name]) => name))}\r\n${quoted(cells.map(([, value]) => value))}\r\n`;
        expect(await recordsOf(ownCsv, csv, 'all.csv')).toEqual([written]);
      }),
    );
  });
});

function cellsOf(value: unknown, name: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  const items = Array.isArray(value) ? value.map((item, at) => [`${at + 1}`, item]) : Object.entries(value);
  return items.flatMap(([step, item]) => cellsOf(item, name ? `${name}.${step}` : step));
}
