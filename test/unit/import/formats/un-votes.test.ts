import { describe, expect, it } from 'vitest';
import { unRollCalls } from '../../../../src/import/formats/un-roll-calls.js';
import { unVotes } from '../../../../src/import/formats/un-votes.js';
import { heapKept } from '../../../support/heap-kept.js';
import { hasSharedData, needsSharedData, problemsOf, recordsOf, rowsOfShared, survey } from './reading.js';

const votes = (...lines: string[]) => ['rcid,country,country_code,vote', ...lines].join('\n');

describe('votes in the UN', () => {
  it('are parts in a roll call, and bring each state once, where it is first seen', async () => {
    expect(
      await recordsOf(unVotes, votes('7.0,Chile,CL,yes', '7.0,Peru,PE,abstain', '8.0,Chile,CL,no')),
    ).toEqual([
      { record: 'actor', id: 'actor:un-cl', kind: 'STATE', name: 'Chile', ids: { iso2: 'CL' } },
      {
        record: 'participation',
        event: 'event:un-roll-call-7',
        actor: 'actor:un-cl',
        role: 'VOTER',
        position: 'yes',
      },
      { record: 'actor', id: 'actor:un-pe', kind: 'STATE', name: 'Peru', ids: { iso2: 'PE' } },
      {
        record: 'participation',
        event: 'event:un-roll-call-7',
        actor: 'actor:un-pe',
        role: 'VOTER',
        position: 'abstain',
      },
      {
        record: 'participation',
        event: 'event:un-roll-call-8',
        actor: 'actor:un-cl',
        role: 'VOTER',
        position: 'no',
      },
    ]);
  });

  it('of the code NA are those of Namibia', async () => {
    const [state] = await recordsOf(unVotes, votes('7.0,Namibia,NA,yes'));
    expect(state).toEqual({
      record: 'actor',
      id: 'actor:un-na',
      kind: 'STATE',
      name: 'Namibia',
      ids: { iso2: 'NA' },
    });
  });

  it('without a code are those of different states, told apart by their names', async () => {
    const records = await recordsOf(
      unVotes,
      votes('7.0,Zanzibar,,yes', '7.0,Yemen Arab Republic,,no', '7.0,Yemen,YE,no', '9.0,Zanzibar,,no'),
    );
    expect(records.flatMap((record) => (record.record === 'actor' ? [[record.id, record.ids]] : []))).toEqual(
      [
        ['actor:un-zanzibar', undefined],
        ['actor:un-yemen-arab-republic', undefined],
        ['actor:un-ye', { iso2: 'YE' }],
      ],
    );
  });

  it('are told by field where they are out of form, and the others read', async () => {
    expect(
      await problemsOf(unVotes, votes('x,Chile,CL,yes', '7.5,,,maybe', '7.0,Peru,PER,no', '7.0,Peru,PE,no')),
    ).toEqual([
      '2 rcid: "x" is no number of a roll call; right would be 3 or 3.0',
      '3 rcid: "7.5" is no number of a roll call; right would be 3 or 3.0',
      '3 country: "" is no name; right would be that of a state',
      '3 vote: "maybe" is no vote; right would be one of yes, no, abstain, absent',
      '4 country_code: "PER" is no code; right would be one such as NA, or none',
    ]);
  });
});

describe('roll calls of the UN', () => {
  const calls = (...lines: string[]) =>
    ['rcid,session,importantvote,date,unres,amend,para,short,descr', ...lines].join('\n');

  it('are events that bear the same ids as their votes, whose numbers are written otherwise', async () => {
    const [call] = await recordsOf(
      unRollCalls,
      calls('7,1.0,0,1946-01-02,R/1/1,1,0,SEATS,"To fill ""seats"", twice"'),
    );
    const [, vote] = await recordsOf(unVotes, votes('7.0,Chile,CL,yes'));
    expect(call).toEqual({
      record: 'event',
      id: 'event:un-roll-call-7',
      summary: 'UN roll call 7 (R/1/1): SEATS. To fill "seats", twice',
      occurred: '1946-01-02',
      place: 'UN General Assembly',
    });
    expect(vote).toMatchObject({ event: 'event:un-roll-call-7' });
  });

  it('need neither a title nor a date', async () => {
    expect(await recordsOf(unRollCalls, calls('7,1.0,,,,,,,', '8,1.0,,2019-12-12,,,,Oceans,Oceans'))).toEqual(
      [
        {
          record: 'event',
          id: 'event:un-roll-call-7',
          summary: 'UN roll call 7',
          place: 'UN General Assembly',
        },
        {
          record: 'event',
          id: 'event:un-roll-call-8',
          summary: 'UN roll call 8: Oceans',
          occurred: '2019-12-12',
          place: 'UN General Assembly',
        },
      ],
    );
  });

  it('are refused where number or date are none', async () => {
    expect(await problemsOf(unRollCalls, calls('0,,,1946-02-30,,,,,'))).toEqual([
      '2 rcid: "0" is no number of a roll call; right would be 3 or 3.0',
      '2 date: "1946-02-30" is not in the calendar; right would be a day from 0001-01-01 to 9999-12-31',
    ]);
  });
});

describe.skipIf(!hasSharedData)(`the votes of 1946 to 2020 ${needsSharedData}`, () => {
  it('are all read, in records of their schema, 100,000 or more a second, without growing', {
    timeout: 60_000,
  }, async () => {
    const before = heapKept();
    let rows = 0;
    let peak = 0;
    const start = performance.now();
    for await (const row of rowsOfShared(unVotes, 'un-votes/un_votes.csv.gz')) {
      if ('problems' in row) throw new Error(JSON.stringify(row));
      rows += 1;
      if (rows % 100_000 === 0) peak = Math.max(peak, heapKept() - before);
    }
    const perSecond = (rows / (performance.now() - start)) * 1_000;
    expect(rows).toBe(870_109 + 200);
    // The rows themselves would be 300 MB and more.
    expect(peak).toBeLessThan(20_000_000);
    // Far below what is measured on an idle machine, 230,000, since tests run beside one another.
    expect(perSecond).toBeGreaterThan(30_000);
  });

  it('take part in roll calls that are all told', { timeout: 60_000 }, async () => {
    const calls = new Set<string>();
    for await (const row of rowsOfShared(unRollCalls, 'un-votes/un_roll_calls.csv.gz'))
      if ('record' in row && row.record.record === 'event') calls.add(row.record.id);
    expect(calls.size).toBe(6_203);
    const unknown = new Set<string>();
    for await (const row of rowsOfShared(unVotes, 'un-votes/un_votes.csv.gz'))
      if ('record' in row && row.record.record === 'participation' && !calls.has(row.record.event))
        unknown.add(row.record.event);
    expect([...unknown]).toEqual([]);
  });

  it('come without a problem', { timeout: 60_000 }, async () => {
    const read = await survey(unVotes, 'un-votes/un_votes.csv.gz');
    expect(read).toMatchObject({
      kinds: { actor: 200, participation: 870_109 },
      problems: [],
      outOfSchema: [],
      twice: [],
    });
    expect(read.actors.get('actor:un-na')).toBe('Namibia');
    expect(await survey(unRollCalls, 'un-votes/un_roll_calls.csv.gz')).toMatchObject({
      kinds: { event: 6_203 },
      problems: [],
      outOfSchema: [],
    });
  });
});
