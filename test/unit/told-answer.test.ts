import { expect, it } from 'vitest';
import { createChances } from '../../src/chances.js';
import { createClocks } from '../../src/clocks.js';
import { createLoadTimes } from '../../src/load-times.js';
import { toldAnswer } from '../../src/told-answer.js';

const commit = { version: 7, committedAt: '2024-05-06T07:08:09Z', relations: 0 };
const lastCommit = { read: async () => commit, forget: () => {} };
const asked = () => ({
  clocks: createClocks(lastCommit),
  loadTimes: createLoadTimes(),
  chances: createChances(),
});

it('tells no clocks where no question of time was asked', async () => {
  expect(await toldAnswer(asked(), {})).toMatchObject({ dataVersion: 7, asOf: [] });
});

it('tells nothing where the last commit cannot be read', async () => {
  const clocks = createClocks({ read: () => Promise.reject(new Error('gone')), forget: () => {} });
  expect(await toldAnswer({ ...asked(), clocks }, {})).toBeNull();
});

it('tells each pair of clocks once, in the same order whichever was resolved first', async () => {
  const questions = [{ validAt: '2021-07-26' }, {}, { knownAt: '2024-01-01T00:00:00.750Z' }, {}];
  const told = await Promise.all(
    [questions, questions.toReversed()].map(async (some) => {
      const context = asked();
      for (const question of some) await context.clocks.resolve(question);
      return toldAnswer(context, { any: 'data' });
    }),
  );
  expect(told[0]).toEqual(told[1]);
  expect(told[0]).toMatchObject({
    dataVersion: 7,
    knownAt: commit.committedAt,
    asOf: [
      { validAt: '2021-07-26', knownAt: commit.committedAt, reading: 'POSSIBLE' },
      { validAt: null, knownAt: '2024-01-01T00:00:00Z', reading: 'POSSIBLE' },
      { validAt: null, knownAt: commit.committedAt, reading: 'POSSIBLE' },
    ],
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

it('leaves out of the digest what was noted as a load time', async () => {
  const digest = async (recordedAt: string, isNoted: boolean) => {
    const context = asked();
    await context.clocks.resolve(null);
    const path = { prev: undefined, key: 'at', typename: 'Claim' };
    const at = isNoted ? context.loadTimes.note(recordedAt, { path }) : recordedAt;
    return (await toldAnswer(context, { at }))?.digest;
  };
  expect(await digest('2024', true)).toBe(await digest('2025', true));
  expect(await digest('2024', false)).not.toBe(await digest('2025', false));
});

it.each(['TIME_OVER', 'ANY_OF_EQUALS'] as const)(
  'is not reproducible once there was the chance %s',
  async (chance) => {
    const context = asked();
    expect(await toldAnswer(context, {})).toMatchObject({ reproducible: true });
    context.chances.note(chance);
    expect(await toldAnswer(context, {})).toMatchObject({ reproducible: false });
  },
);
