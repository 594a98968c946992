import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InProcess, openInProcess } from '../support/api-in-process.js';
import { replaceOnce } from '../support/edit-data.js';
import { type FoundingStore, openFoundingStore } from '../support/founding-store.js';

const [first, second, third] = ['2030-01-01T00:00:00Z', '2030-02-01T00:00:00Z', '2030-03-01T00:00:00Z'];

let store: FoundingStore;
let service: InProcess;
beforeAll(async () => {
  store = await openFoundingStore();
  await store.load(first);
  const { folder } = store;
  replaceOnce(folder, /^relations:\n/m, '$&  - us BACKS iran 2019 @ background 2:96-139\n');
  replaceOnce(folder, /^ {2}- iran DEMANDS_OF iraq .*\n/m, '');
  replaceOnce(
    folder,
    /(- 2003-03-20\/2011-12-18 @ background 2:96-139; background 4:281-341\n)/,
    '$1      - DENIES 2009/2010 by iran @ background 2:96-139\n',
  );
  await store.load(second);
  replaceOnce(folder, /^ {2}- us BACKS iran 2019 .*\n/m, '');
  await store.load(third);
  service = await openInProcess();
});
afterAll(async () => {
  await service.close();
  await store.close();
});

type Change = {
  kind: string;
  before: string | null;
  after: string;
  becauseOfCount: number;
  becauseOf: { stance: string; recordedAt: string; retractedAt: string | null }[];
  relation: { type: { code: string }; subject: { id: string }; object: { id: string } };
};

const diff = /* GraphQL */ `
  query Diff($from: AsOf!, $to: AsOf!) {
    diff(from: $from, to: $to, first: 50) {
      totalCount
      nodes {
        kind before after becauseOfCount
        becauseOf { stance recordedAt retractedAt }
        relation { type { code } subject { id } object { id } }
      }
    }
  }
`;
const ask = async (from: object, to: object) => {
  const { data, sent } = await service.ask<{ diff: { totalCount: number; nodes: Change[] } }>(diff, {
    from,
    to,
  });
  expect(data.diff.totalCount).toBe(data.diff.nodes.length);
  const told = data.diff.nodes.map(({ relation: { subject, type, object }, becauseOfCount, ...change }) => {
    expect(change.becauseOf).toHaveLength(becauseOfCount);
    return { of: `${subject.id} ${type.code} ${object.id}`, ...change };
  });
  return { told, sent: sent.map(({ name }) => name) };
};
const backs = 'actor:us BACKS actor:iran';
const demands = 'actor:iran DEMANDS_OF actor:iraq';
const forces = 'actor:us STATIONS_FORCES_IN actor:iraq';

describe('between two times of knowing', () => {
  it('as last reported, what came is recorded and what went is withdrawn, each for its claims', async () => {
    const { told, sent } = await ask({ knownAt: first }, { knownAt: second });
    expect(told).toEqual([
      {
        of: backs,
        kind: 'RECORDED',
        before: null,
        after: 'AFFIRMED',
        becauseOf: [{ stance: 'AFFIRMS', recordedAt: second, retractedAt: null }],
      },
      {
        of: demands,
        kind: 'WITHDRAWN',
        before: 'AFFIRMED',
        after: 'RETRACTED',
        becauseOf: [{ stance: 'AFFIRMS', recordedAt: first, retractedAt: second }],
      },
    ]);
    expect(sent).toContain('changes/changes-known');
    expect(sent).not.toContain('changes/changes-newest');
  });

  it('of a day, what a new claim speaks of has changed as well', async () => {
    const { told } = await ask(
      { knownAt: first, validAt: '2009-06-01' },
      { knownAt: second, validAt: '2009-06-01' },
    );
    expect(told).toContainEqual({
      of: forces,
      kind: 'CHANGED',
      before: 'AFFIRMED',
      after: 'CONTESTED',
      becauseOf: [{ stance: 'DENIES', recordedAt: second, retractedAt: null }],
    });
    expect(told.map(({ of }) => of)).toEqual([backs, forces, demands]);
  });

  it('what is taken back is withdrawn, and nothing else', async () => {
    const { told } = await ask({ knownAt: second }, {});
    expect(told).toEqual([
      {
        of: backs,
        kind: 'WITHDRAWN',
        before: 'AFFIRMED',
        after: 'RETRACTED',
        becauseOf: [{ stance: 'AFFIRMS', recordedAt: second, retractedAt: third }],
      },
    ]);
  });

  it('over both commits what came and went in between is withdrawn, with nothing before', async () => {
    const { told } = await ask({ knownAt: first }, { knownAt: third });
    expect(told.map(({ of, kind, before, after }) => [of, kind, before, after])).toEqual([
      [backs, 'WITHDRAWN', null, 'RETRACTED'],
      [demands, 'WITHDRAWN', 'AFFIRMED', 'RETRACTED'],
    ]);
  });
});

it('both clocks at once compare what was known of the one day with what is known of the other', async () => {
  const { told } = await ask(
    { knownAt: first, validAt: '2010-06-01' },
    { knownAt: second, validAt: '2019-06-01' },
  );
  expect(told).toContainEqual(expect.objectContaining({ of: backs, kind: 'RECORDED', before: null }));
  expect(told).toContainEqual(
    expect.objectContaining({ of: forces, kind: 'ENDED', before: 'AFFIRMED', after: 'ENDED' }),
  );
});
