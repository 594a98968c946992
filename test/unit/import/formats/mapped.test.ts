import { describe, expect, it } from 'vitest';
import { mapped } from '../../../../src/import/formats/mapped.js';
import { readMapping } from '../../../../src/import/formats/mapping.js';
import type { Format } from '../../../../src/import/row.js';
import { problemsOf, recordsOf } from './reading.js';

function by(yaml: string): Format {
  const read = readMapping(yaml);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return mapped(read.mapping);
}

const ties = `
rows: relations
subject: { column: from, scheme: iso2 }
type: BACKS
object: { column: to, prefix: org, kind: PARTY }
`;

describe('a table of ties', () => {
  it('names actors by an id that they have in a scheme, or makes them, each once', async () => {
    expect(await recordsOf(by(ties), 'to,from\nThe Blues,NA\nthe blues ,GH\n')).toEqual([
      { record: 'actor', id: 'actor:org-the-blues', kind: 'PARTY', name: 'The Blues' },
      { record: 'relation', subject: 'iso2:NA', type: 'BACKS', object: 'actor:org-the-blues' },
      { record: 'relation', subject: 'iso2:GH', type: 'BACKS', object: 'actor:org-the-blues' },
    ]);
  });

  it('has cells that tell nothing where the mapping says which, and lines that are passed over', async () => {
    const some = by(`${ties}role: { column: remark }\nmissing: [n/a]\nonly: { column: from, not: [XX] }\n`);
    expect(await recordsOf(some, 'from,to,remark\nNA,B,n/a\nXX,C,arms\n')).toEqual([
      expect.objectContaining({ id: 'actor:org-b' }),
      { record: 'relation', subject: 'iso2:NA', type: 'BACKS', object: 'actor:org-b' },
    ]);
  });

  it('has words that stand for types, spells of any text, and stances', async () => {
    const worded = by(
      `${ties.replace('BACKS', '{ column: tie, values: { aid: BACKS, feud: OPPOSES }, otherwise: OTHER_TIE }')}
spell: { column: episode }
stance: { when: { column: sure, is: no }, is: QUALIFIES }
`,
    );
    const text = 'from,to,tie,episode,sure\nRU,B,feud,Second War!,no\nRU,B,x,,yes\n';
    expect((await recordsOf(worded, text)).slice(1)).toEqual([
      {
        record: 'relation',
        subject: 'iso2:RU',
        type: 'OPPOSES',
        object: 'actor:org-b',
        spell: 'second-war',
        claims: [{ stance: 'QUALIFIES' }],
      },
      { record: 'relation', subject: 'iso2:RU', type: 'OTHER_TIE', object: 'actor:org-b' },
    ]);
  });

  it('has dates in many forms, a side that is not told being open', async () => {
    const during = async (date: string, text: string) => {
      const records = await recordsOf(by(`${ties}${date}`), `from,to,a,b\nRU,B,${text}\n`);
      const relation = records.at(-1);
      return relation?.record === 'relation' ? relation.during : null;
    };
    const from = (format: string) =>
      `from: { column: a, format: ${format} }\nuntil: { column: b, format: ${format} }\n`;
    expect(await during(from('day-month-year'), '3/4/1999,')).toBe('1999-04-03/..');
    expect(await during(from('month-day-year'), ',3.4.1999')).toBe('../1999-03-04');
    expect(await during(from('year-month-day'), '19990304,2000-01-02')).toBe('1999-03-04/2000-01-02');
    expect(await during(from('year'), '987.0,1000')).toBe('0987/1000');
    expect(await during(from('edtf'), '1999~,2001-02')).toBe('1999~/2001-02');
    expect(await during(from('year'), ',')).toBe(undefined);
    expect(await during('during: { column: a }\n', '1999/2000,')).toBe('1999/2000');
    const precise =
      'during: { column: a, precision: { column: b, values: { 1: day, 2: about-month, 3: year, 9: unknown } } }\n';
    expect(await during(precise, '1999-03-04,1')).toBe('1999-03-04');
    expect(await during(precise, '1999-03-04,2')).toBe('1999-03~');
    expect(await during(precise, '1999-03-04,3')).toBe('1999');
    expect(await during(precise, '1999-03-04,9')).toBe(undefined);
  });

  it('cites the document that a line names', async () => {
    const cited = by(`${ties}source: { column: paper, prefix: press }\nmadeAt: { column: day }\n`);
    expect((await recordsOf(cited, 'from,to,paper,day\nRU,B,The Post,2001\n')).slice(1)).toEqual([
      { record: 'source', id: 'source:press-the-post', title: 'The Post' },
      {
        record: 'relation',
        subject: 'iso2:RU',
        type: 'BACKS',
        object: 'actor:org-b',
        claims: [{ madeAt: '2001', evidence: [{ source: 'source:press-the-post' }] }],
      },
    ]);
  });

  it('tells of each line by field where a cell is not as the mapping says', async () => {
    const strict = by(
      `${ties.replace('BACKS', '{ column: tie, values: { aid: BACKS } }').replace('kind: PARTY', 'kind: { column: sort }')}
from: { column: a, format: year, precision: { column: b, values: { 1: year } } }
until: { column: c }
`,
    );
    const text =
      'from,to,tie,sort,a,b,c\n,—,x,STTE,99x,1,\nRU,B,aid,STATE,1999,7,\nRU,B,aid,STATE,1999,1,1990\nRU,B,,STATE,,,\n';
    expect(await problemsOf(strict, text)).toEqual([
      '2 from: is empty; right would be an id in iso2',
      '2 to: "—" names nobody; right would be a text with a letter or digit',
      expect.stringMatching(/^2 sort: "STTE" stands for no kind of actor; right would be one of STATE, /),
      '2 a: "99x" with "1" is not as the mapping says; right would be year and a precision it lists',
      '2 type: stands for nothing by the mapping; right would be one of its values, or otherwise in it',
      '3 a: "1999" with "7" is not as the mapping says; right would be year and a precision it lists',
      '4 a: "1999/1990" ends before it begins; right would be the earlier side first, as in 2003/2011',
      '5 type: "" is no type of relation; right would be a code of the vocabulary',
    ]);
    expect(await problemsOf(strict, 'from,to\nRU,B\n')).toEqual([
      '1 : lacks the columns tie, sort, a, b, c; right would be a first line that names them',
    ]);
  });
});

describe('a table of actors', () => {
  const actors = `
rows: actors
delimiter: tab
encoding: latin1
document: { title: T, licence: CC0-1.0 }
column: qid
prefix: wikidata
name: { column: label }
kind: { when: [{ column: code, filled: true }, { column: part, filled: false }], is: STATE, otherwise: OTHER }
ids:
  wikidata: { column: qid }
  gw: [{ column: code, when: { column: label, sameAs: codeName } }, { column: code, when: { column: qid, is: [Q4] } }]
aliases: [{ column: also, separator: ';' }, { column: old, strength: PREVIOUS }]
from: { column: begun }
`;

  it('has ids in schemes, where their conditions hold, and other spellings', async () => {
    const format = by(actors);
    expect(format).toMatchObject({ encoding: 'latin1', source: { title: 'T', licence: 'CC0-1.0' } });
    const text = [
      'qid\tlabel\tcode\tpart\tcodeName\talso\told\tbegun',
      'Q1\tA\t10\t\tA\tAA; A ;AB\tOld A\t1900',
      'Q2\tEmpire of A\t10\t\tA\t\t\t',
      'Q3\tB\t\tQ1\t\t\t\t',
      'Q4\tC\t11\t\tSea\t\t\t',
    ].join('\n');
    expect(await recordsOf(format, text)).toEqual([
      {
        record: 'actor',
        id: 'actor:wikidata-q1',
        kind: 'STATE',
        name: 'A',
        ids: { wikidata: 'Q1', gw: '10' },
        aliases: [{ text: 'AA' }, { text: 'AB' }, { text: 'Old A', strength: 'PREVIOUS' }],
        existence: '1900/..',
      },
      {
        record: 'actor',
        id: 'actor:wikidata-q2',
        kind: 'STATE',
        name: 'Empire of A',
        ids: { wikidata: 'Q2' },
      },
      { record: 'actor', id: 'actor:wikidata-q3', kind: 'OTHER', name: 'B', ids: { wikidata: 'Q3' } },
      {
        record: 'actor',
        id: 'actor:wikidata-q4',
        kind: 'STATE',
        name: 'C',
        ids: { wikidata: 'Q4', gw: '11' },
      },
    ]);
  });
});
