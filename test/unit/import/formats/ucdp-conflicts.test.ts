import { describe, expect, it } from 'vitest';
import { datedBy, listOf } from '../../../../src/import/formats/ucdp-cells.js';
import { ucdpConflicts } from '../../../../src/import/formats/ucdp-conflicts.js';
import { hasSharedData, needsSharedData, problemsOf, recordsOf, rowsOfShared, survey } from './reading.js';

const year = {
  conflict_id: '77.0',
  side_a: 'Government of Ruritania',
  side_a_id: '1',
  side_a_2nd: '',
  side_b: 'RRF',
  side_b_id: '9',
  side_b_2nd: '',
  incompatibility: '1.0',
  territory_name: 'Strelsau',
  year: '2012.0',
  start_date2: '2012-03-05',
  start_prec2: '1.0',
  ep_end: '0.0',
  ep_end_date: '',
  ep_end_prec: '',
  gwno_a: '900',
  gwno_a_2nd: '',
  gwno_b: '',
  gwno_b_2nd: '',
};

function years(...lines: Partial<typeof year>[]): string {
  const rows = lines.map((line) =>
    Object.values({ ...year, ...line })
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  return [Object.keys(year).join(','), ...rows].join('\n');
}

async function relations(...lines: Partial<typeof year>[]) {
  return (await recordsOf(ucdpConflicts, years(...lines))).filter((record) => record.record === 'relation');
}

describe('a year of armed conflict', () => {
  it('is a claim on the conflict of the two sides, a spell an episode', async () => {
    expect(await recordsOf(ucdpConflicts, years({}))).toEqual([
      {
        record: 'actor',
        id: 'actor:ucdp-government-of-ruritania',
        kind: 'STATE',
        name: 'Ruritania',
        aliases: [{ text: 'Government of Ruritania', strength: 'ALIAS' }],
        ids: { ucdp: '1', gw: '900' },
      },
      { record: 'actor', id: 'actor:ucdp-9', kind: 'ARMED_GROUP', name: 'RRF', ids: { ucdp: '9' } },
      {
        record: 'relation',
        subject: 'actor:ucdp-government-of-ruritania',
        type: 'IN_CONFLICT_WITH',
        object: 'actor:ucdp-9',
        spell: 'ucdp-77-2012',
        role: 'over territory (Strelsau)',
        during: '2012-03-05/2012-12-31',
      },
    ]);
  });

  it('claims its own part of the episode: from the start, the whole year, to the end', async () => {
    const episode = await relations(
      {},
      { year: '2013.0' },
      { year: '2014.0', ep_end: '1.0', ep_end_date: '2014-08-09', incompatibility: '3.0' },
      { year: '2018', start_date2: '2018-02-01', ep_end: '1.0', ep_end_date: '2018-02-03' },
    );
    expect(episode.map(({ spell, during, role }) => [spell, during, role])).toEqual([
      ['ucdp-77-2012', '2012-03-05/2012-12-31', 'over territory (Strelsau)'],
      ['ucdp-77-2012', '2013-01-01/2013-12-31', 'over territory (Strelsau)'],
      ['ucdp-77-2012', '2014-01-01/2014-08-09', 'over government and territory (Strelsau)'],
      ['ucdp-77-2018', '2018-02-01/2018-02-03', 'over territory (Strelsau)'],
    ]);
  });

  it('begins as finely as its code of precision says, which stands in a column of its own', async () => {
    expect(['1', '2', '3', '4', '5', '6', '7.0'].map((code) => datedBy('2012-03-31', code))).toEqual([
      '2012-03-31',
      '2012-03-31~',
      '2012-03',
      '2012-03~',
      '2012',
      '2012~',
      '..',
    ]);
    const begun = await relations({ start_prec2: '5.0', start_date2: '2012-12-31' }, { start_prec2: '7.0' });
    expect(begun.map(({ during }) => during)).toEqual(['2012/2012-12-31', '../2012-12-31']);
    expect([datedBy('2012', '1'), datedBy('2012-03-31', '8'), datedBy('2012-03-31', '')]).toEqual([
      null,
      null,
      '2012-03-31',
    ]);
  });

  it('sets each on one side against each on the other, several standing in one cell', async () => {
    const several = await relations({
      side_b: 'RRF, Officers (of Hentzau, Rischenheim)',
      side_b_id: '9, 10',
    });
    expect(several.map(({ object }) => object)).toEqual(['actor:ucdp-9', 'actor:ucdp-10']);
    expect(listOf('RRF, Officers (of Hentzau, Rischenheim)')).toEqual([
      'RRF',
      'Officers (of Hentzau, Rischenheim)',
    ]);
    // One actor alone may have a comma in its name.
    const [, junta] = await recordsOf(ucdpConflicts, years({ side_b: 'Junta for Peace, Law and Order' }));
    expect(junta).toMatchObject({ name: 'Junta for Peace, Law and Order' });
  });

  it('has states that back a side with troops in that year; of several, their numbers come in another order than their names', async () => {
    const text = years(
      { side_a_2nd: 'Government of Graustark, Government of Grand Fenwick', gwno_a_2nd: '902, 901' },
      { conflict_id: '78', side_a: 'Government of Graustark', side_a_id: '2', gwno_a: '901' },
    );
    const records = await recordsOf(ucdpConflicts, text);
    const graustark = 'actor:ucdp-government-of-graustark';
    expect(
      records.slice(2).map((record) => (record.record === 'actor' ? [record.id, record.ids] : record.record)),
    ).toEqual([
      'relation',
      // Several in a cell: whose number is which is not told, so the state waits until it stands alone.
      [graustark, { ucdp: '2', gw: '901' }],
      'relation',
      // One that never does comes at the end, and what waited for either.
      ['actor:ucdp-government-of-grand-fenwick', undefined],
      'relation',
      'relation',
    ]);
    expect(records[6]).toEqual({
      record: 'relation',
      subject: graustark,
      type: 'BACKS',
      object: 'actor:ucdp-government-of-ruritania',
      spell: 'ucdp-77-2012',
      role: 'with troops in an armed conflict',
      during: '2012',
    });
  });

  it('is told by field where it is out of form', async () => {
    const text = years(
      { conflict_id: 'x', incompatibility: '4' },
      { year: '12' },
      { start_date2: '2013-01-01' },
      { start_date2: '2012-02-30' },
      { start_prec2: '9' },
      { ep_end: '1', ep_end_date: '2012' },
      { ep_end: '1', ep_end_date: '2012-01-01' },
      { side_b_id: '9, 10' },
      { side_b_id: 'nine', side_a_2nd: 'Government of Graustark' },
      { side_b_id: '', side_b: '' },
    );
    expect(await problemsOf(ucdpConflicts, text)).toEqual([
      '2 conflict_id: "x" is no number of a conflict',
      '2 incompatibility: "4" is no matter of conflict; right would be 1, 2 or 3',
      '3 year: "12" is no year; right would be one such as 1946',
      '4 start_date2: 2013-01-01 lies after the year 2012',
      '5 start_date2: "2012-02-30" is not in the calendar; right would be a day from 0001-01-01 to 9999-12-31',
      '6 start_date2: "2012-03-05" with precision "9" is no date; right would be YYYY-MM-DD with a precision from 1 to 7',
      '7 ep_end_date: "2012" with precision "" is no date; right would be YYYY-MM-DD',
      '8 ep_end_date: "2012-03-05/2012-01-01" ends before it begins; right would be the earlier side first, as in 2003/2011',
      '9 side_b: names 1 actors, and side_b_id 2; right would be as many',
      '10 side_b_id: "nine" are no numbers; right would be whole ones, parted by commas',
      '10 side_a_2nd: names 1 actors, and gwno_a_2nd 0; right would be as many',
      '11 side_b_id: is empty; right would be the number of an actor',
    ]);
  });
});

describe.skipIf(!hasSharedData)(`the conflicts of 1946 to 2019 ${needsSharedData}`, () => {
  const file = 'ucdp/ucdp-prio-acd-201.csv';

  it('never take the number of one state for another’s', async () => {
    const numbers = new Map<string, string>();
    for await (const row of rowsOfShared(ucdpConflicts, file)) {
      if (!('record' in row) || row.record.record !== 'actor') continue;
      const { id, ids } = row.record;
      for (const number of Object.entries(ids ?? {}).map((parts) => parts.join(':'))) {
        expect(numbers.get(number) ?? id, number).toBe(id);
        numbers.set(number, id);
      }
    }
    expect(numbers.get('gw:220')).toBe('actor:ucdp-government-of-france');
    expect(numbers.get('ucdp:33')).toBe('actor:ucdp-government-of-france');
    expect(numbers.get('gw:500')).toBe('actor:ucdp-government-of-uganda');
  });

  it('are read without a problem, 2,448 years of 567 episodes', async () => {
    const { kinds, problems, outOfSchema } = await survey(ucdpConflicts, file);
    expect({ kinds, problems, outOfSchema }).toEqual({
      kinds: { actor: 721, relation: 5_247 },
      problems: [],
      outOfSchema: [],
    });
    const lines = new Set<number>();
    const episodes = new Set<string>();
    for await (const row of rowsOfShared(ucdpConflicts, file)) {
      lines.add(row.line);
      if ('record' in row && row.record.record === 'relation') episodes.add(row.record.spell ?? '');
    }
    expect(lines.size).toBe(2_448);
    expect(episodes.size).toBe(567);
  });
});
