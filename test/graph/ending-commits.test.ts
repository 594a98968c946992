import { expect, it } from 'vitest';
import {
  type CommitDatasetParams,
  commitDataset,
  keepStates,
  readDataset,
  retractClaims,
} from '../../src/graph/queries.generated.js';
import { claims, openRaid, relation, silentState } from '../support/graph-raid.js';

const { run, write, record } = await openRaid();

it('ends commits: the version goes one step on, and the horizon only ever grows', async () => {
  const commit = async (horizonFrom: string | null, horizonUntil: string | null) => {
    const more: CommitDatasetParams = {
      title: 'A set',
      licence: 'CC0-1.0',
      digest: 'abc',
      committedAt: '2024-01-01T00:00:00Z',
      storeVersion: 1,
      horizonFrom,
      horizonUntil,
    };
    const [row] = await write(commitDataset, more);
    const [told] = await run(readDataset, {});
    return [row?.version, told?.version, told?.horizonFrom, told?.horizonUntil];
  };
  expect(await commit(null, null)).toEqual([1, 1, null, null]);
  expect(await commit('2001', '2010')).toEqual([2, 2, '2001', '2010']);
  expect(await commit('2005', '2011')).toEqual([3, 3, '2001', '2011']);
  expect(await commit('1999', null)).toEqual([4, 4, '1999', '2011']);
});

it('counts at a commit what lists show: no withdrawn claims, nothing that nobody claims any more', async () => {
  await record('2024-01-01T00:00:00Z');
  await write(retractClaims, {
    origin: 'test',
    digestIds: [claims.byActor.id],
    retractedAt: '2024-02-01T00:00:00Z',
  });
  await write(keepStates, {
    rows: [
      { id: 'event:raid', ...silentState, claims: 1 },
      { id: relation.id, ...silentState },
    ],
    now: '2024-02-01T00:00:00Z',
  });
  const commit = { title: 'A set', licence: 'CC0-1.0', digest: 'abc', committedAt: 'now', storeVersion: 1 };
  await write(commitDataset, { ...commit, horizonFrom: null, horizonUntil: null });
  const [told] = await run(readDataset, {});
  expect(told).toMatchObject({ actors: 2, sources: 1, events: 1, relations: 0, claims: 1 });
});
