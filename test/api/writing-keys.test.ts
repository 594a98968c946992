import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInput, nothing, startWritableApi, stepsOf, type WritableApi } from '../support/api-writing.js';

let api: WritableApi;
beforeAll(async () => {
  api = await startWritableApi();
});
afterAll(() => api.stop());

describe('a key', () => {
  it('sent again with the same arguments gives the same claim and writes nothing', async () => {
    const first = await api.record(anInput({}, 700), 'once');
    const steps = await stepsOf(api, async () => {
      expect(await api.record(anInput({}, 700), 'once')).toEqual(first);
    });
    expect(steps).toEqual(nothing);
  });

  it('gives that claim even when it was withdrawn since', async () => {
    const first = await api.record(anInput({}, 710), 'withdrawn since');
    await api.retract(first.id, 'Wrong.', 'withdraw');
    const steps = await stepsOf(api, async () => {
      expect(await api.record(anInput({}, 710), 'withdrawn since')).toMatchObject({ id: first.id });
      expect(await api.retract(first.id, 'Wrong.', 'withdraw')).toMatchObject({ id: first.id });
    });
    expect(steps).toEqual(nothing);
  });

  it('holds for a claim that stood already, so that a retry does not make it again', async () => {
    const { id } = await api.record(anInput({}, 720));
    expect(await api.record(anInput({}, 720), 'found')).toMatchObject({ id });
    await api.retract(id);
    expect(await api.record(anInput({}, 720), 'found')).toMatchObject({
      id,
      retractedBecause: 'It was a mistake.',
    });
  });

  it('sent again with other arguments, or at the other mutation, is Invalid', async () => {
    const { id } = await api.record(anInput({}, 730), 'taken');
    const problem = {
      __typename: 'Invalid',
      code: 'INVALID',
      path: ['idempotencyKey'],
      message: expect.stringMatching(/^idempotencyKey was sent before, with other arguments; right would be/),
    };
    const steps = await stepsOf(api, async () => {
      expect(await api.record(anInput({}, 731), 'taken')).toEqual(problem);
      expect(await api.retract(id, 'Why not.', 'taken')).toEqual(problem);
    });
    expect(steps).toEqual(nothing);
  });

  it('sent five times at once has one write and five same answers', async () => {
    let answers: { id: string }[] = [];
    const steps = await stepsOf(api, async () => {
      answers = await Promise.all(Array.from({ length: 5 }, () => api.record(anInput({}, 740), 'at once')));
    });
    expect(steps).toMatchObject({ version: 1, claims: 1 });
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it('of a request that was refused is free for the request put right', async () => {
    expect(await api.record(anInput({ evidence: [] }), 'put right')).toMatchObject({ code: 'INVALID' });
    expect(await api.record(anInput({}, 750), 'put right')).toMatchObject({ __typename: 'Claim' });
  });
});

it('different writes at once each have a version and an instant of their own', async () => {
  let written: { recordedAt: string }[] = [];
  const steps = await stepsOf(api, async () => {
    written = await Promise.all([800, 801, 802, 803].map((start) => api.record(anInput({}, start))));
  });
  expect(steps).toMatchObject({ version: 4, claims: 4 });
  expect(new Set(written.map(({ recordedAt }) => recordedAt)).size).toBe(4);
});
