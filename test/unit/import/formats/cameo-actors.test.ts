import { describe, expect, it } from 'vitest';
import { cameoActors } from '../../../../src/import/formats/cameo-actors.js';
import { readCameoCode } from '../../../../src/import/formats/cameo-code.js';
import { cameoName } from '../../../../src/import/formats/cameo-names.js';
import { hasSharedData, needsSharedData, problemsOf, recordsOf, survey } from './reading.js';

/** A text in UTF-8 as it comes where the file is read as Latin-1. */
const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('a dictionary of CAMEO actors', () => {
  it('has countries with codes, whose other spellings are weak, since towns are among them', async () => {
    const text =
      '# A comment\nRURITANIA_  [RUR]\n+RURITANIAN_ \n+STRELSAU # the capital\n+OLD_RURITANIA_\n\nGRAUSTARK_  [RURGRA]\n';
    expect(await recordsOf(cameoActors, text)).toEqual([
      {
        record: 'actor',
        id: 'actor:cameo-ruritania-rur',
        kind: 'STATE',
        name: 'Ruritania',
        aliases: [
          { text: 'Ruritanian', strength: 'WEAK' },
          { text: 'Strelsau', strength: 'WEAK' },
          { text: 'Old Ruritania', strength: 'WEAK' },
        ],
        ids: { cameo: 'RUR' },
      },
      // A part of a country is no state.
      {
        record: 'actor',
        id: 'actor:cameo-graustark-rurgra',
        kind: 'OTHER',
        name: 'Graustark',
        ids: { cameo: 'RURGRA' },
      },
    ]);
  });

  it('has persons who hold office while their code says government, and are mere elite before and after', async () => {
    const text =
      'RURITANIA_  [RUR]\nRUDOLF_RASSENDYLL_  ; CountryInfo.txt\n+KING_RUDOLF\n\t[RURELI 19280101-930102]\n' +
      '\t[RURGOV 930102-010304]\n\t[RURGOVMIL >010304] # minister\n\t[RURELI]\n';
    const [, person, ...roles] = await recordsOf(cameoActors, text);
    expect(person).toEqual({
      record: 'actor',
      id: 'actor:cameo-rudolf-rassendyll-rur',
      kind: 'PERSON',
      name: 'Rudolf Rassendyll',
      aliases: [{ text: 'King Rudolf', strength: 'ALIAS' }],
      ids: { cameo: 'rudolf-rassendyll-rur' },
    });
    const held = {
      record: 'relation',
      subject: 'actor:cameo-rudolf-rassendyll-rur',
      type: 'HOLDS_OFFICE',
      object: 'actor:cameo-ruritania-rur',
    };
    expect(roles).toEqual([
      { ...held, role: 'government', spell: '1993-01-02', during: '1993-01-02/2001-03-04' },
      { ...held, role: 'government: military', spell: '2001-03-04-mil', during: '2001-03-04/..' },
    ]);
  });

  it('keeps apart those of the same name, in several countries or in one', async () => {
    const text = ['RUR', 'GRA', 'RUR']
      .map((code) => `HANS_BLACK_  ; CountryInfo.txt\n\t[${code}ELI]\n`)
      .join('');
    expect(
      (await recordsOf(cameoActors, text)).map(
        (record) => record.record === 'actor' && [record.id, record.ids],
      ),
    ).toEqual([
      ['actor:cameo-hans-black-rur', { cameo: 'hans-black-rur' }],
      ['actor:cameo-hans-black-gra', { cameo: 'hans-black-gra' }],
      ['actor:cameo-hans-black-rur-2', { cameo: 'hans-black-rur-2' }],
    ]);
  });

  it('gives the code of a country to its first entry, not to a town that came to it nor to a name that is over', async () => {
    const text =
      'STRELSAU\n\t[OLD 491007-901003]\n\t[RUR >901003]\nKINGDOM\n\t[RUR 19000101-19200101]\n' +
      'RURITANIA\n\t[OLDRUR <900101]\n\t[RURUNR 900101-910101]\n\t[RUR >910101]\nRURITANIA [RUR]\n';
    expect(
      (await recordsOf(cameoActors, text)).map(
        (record) => record.record === 'actor' && [record.kind, record.ids],
      ),
    ).toEqual([
      ['OTHER', { cameo: 'strelsau-old' }],
      ['OTHER', { cameo: 'kingdom-rur' }],
      ['STATE', { cameo: 'RUR' }],
      ['OTHER', { cameo: 'ruritania-rur-2' }],
    ]);
  });

  it('has forces and parliaments, and people of a country that comes behind them', async () => {
    const text =
      'ROYAL_GUARD\n\t[RURMIL]\nANN_X_ ; CountryInfo.txt\n\t[RURGOV]\n\t[ELPGOV]\nFRIENDS_OF_X\n\t[RUROPP]\nRURITANIA [RUR]\n';
    const records = await recordsOf(cameoActors, text.replace('\t[ELPGOV]\n', ''));
    expect(
      records.flatMap((record) => (record.record === 'relation' ? [[record.type, record.object]] : [])),
    ).toEqual([
      ['PART_OF', 'actor:cameo-ruritania-rur'],
      ['HOLDS_OFFICE', 'actor:cameo-ruritania-rur'],
    ]);
    expect(await problemsOf(cameoActors, text)).toEqual([
      '3 code: is of ELP, which no entry has; right would be an entry with that code',
    ]);
  });

  it('is in Latin-1 with lines in UTF-8 among it', async () => {
    const [utf8] = await recordsOf(cameoActors, asLatin1('X [XXX]\n+CÔTE_D’ÎLE\n+ОСТРОВ\n'));
    expect(utf8).toMatchObject({ aliases: [{ text: 'Côte D’Île' }, { text: 'Остров' }] });
    const bytes = Buffer.from('X [XXX]\n+ERDO\u011EAN_PAŞA\n', 'utf8');
    const [windows] = await recordsOf(cameoActors, new TextDecoder('latin1').decode(bytes));
    expect(windows).toMatchObject({ aliases: [{ text: 'Erdoğan Paşa' }] });
    const [latin] = await recordsOf(cameoActors, 'X [XXX]\n+C\u00d4TE_DU_NORD\n');
    expect(latin).toMatchObject({ aliases: [{ text: 'Côte Du Nord' }] });
  });

  it('tells of what is out of form, and keeps the rest of the entry', async () => {
    const text = asLatin1(
      '\t[RUR]\nRURITANIA [RUR]\n+RUR\uFFFDTANIA\nPRESIDENT_X\nANN_X_  ; CountryInfo.txt\n\t[RURGOV 930102]\n\t[RURG]\n' +
        '\t[RURGOV 931301-940101]\n\t[RURGOV 940101-930101]\n\t[RURGOV > 940101]\nTHE_SEA [---]\n',
    );
    expect(await problemsOf(cameoActors, text)).toEqual(
      [
        '1 : stands before any entry; right would be a name first',
        '3 name: "RUR\uFFFDTANIA" has lost a character; it is left out',
        '6 code: "RURGOV 930102" has days out of form; right would be 930101-951231, >930101 or <951231',
        '7 code: "RURG" is no code; right would be three letters for each part, as in AFGGOVMIL',
        '8 code: "1993-13-01" is not in the calendar; right would be a day from 0001-01-01 to 9999-12-31',
        '9 code: "1994-01-01/1993-01-01" ends before it begins; right would be the earlier side first, as in 2003/2011',
        '4 code: has no code; right would be one in brackets, or a plus before it, if it is a spelling of another entry',
      ].toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
    );
  });
});

describe('a code', () => {
  it('has six-digit days of 1930 to 2029, earlier ones being written out', () => {
    const during = (text: string) => {
      const code = readCameoCode(text);
      return code && 'during' in code ? code.during : code;
    };
    expect(during('RUR 300101-291231')).toBe('1930-01-01/2029-12-31');
    expect(during('RUR 19280101-930102')).toBe('1928-01-01/1993-01-02');
    expect([during('RUR <930102'), during('RUR > 140608'), during('RUR')]).toEqual([
      '../1993-01-02',
      '2014-06-08/..',
      null,
    ]);
  });

  it('is a country, perhaps a part of it, and roles', () => {
    expect(readCameoCode('GBRVGBGOVMIL')).toEqual({ place: 'GBRVGB', roles: ['GOV', 'MIL'], during: null });
    expect(readCameoCode('---')).toBe(null);
  });
});

describe('a spelling', () => {
  it('is written as people write it, a short word alone with its capitals', () => {
    expect(
      ["COTE_D'IVOIRE_", 'MAZAR-I-SHARIF_', 'ANSF', 'U.S._STATE_DEPARTMENT', 'PETER_PAN (ACTING_'].map(
        cameoName,
      ),
    ).toEqual(["Cote D'Ivoire", 'Mazar-I-Sharif', 'ANSF', 'U.S. State Department', 'Peter Pan']);
  });
});

describe.skipIf(!hasSharedData)(`the dictionary of 2014 ${needsSharedData}`, () => {
  it('is read but for 47 lines: entries without a code, days that are none, names that lost a character', async () => {
    const { kinds, problems, outOfSchema, twice, actors } = await survey(
      cameoActors,
      'cameo-actors/Phoenix.Countries.actors.txt',
    );
    expect({ outOfSchema, twice }).toEqual({ outOfSchema: [], twice: [] });
    // 18,391 entries; 36 without a code, and five that are coded as nothing.
    expect(kinds['actor']).toBe(18_350);
    const why = (part: string) => problems.filter((problem) => problem.includes(part)).length;
    expect([
      why('has no code'),
      why('days out of form'),
      why('ends before'),
      why('lost a character'),
    ]).toEqual([36, 7, 1, 3]);
    expect(problems).toHaveLength(47);
    expect(actors.get('actor:cameo-xi-jinping-chn-2')).toBe('Xi Jinping');
    expect([...actors.values()].filter((name) => name === 'Xi Jinping')).toHaveLength(2);
  });
});
