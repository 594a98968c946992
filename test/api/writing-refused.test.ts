import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInput, startWritableApi, type WritableApi, type Written } from '../support/api-writing.js';

let api: WritableApi;
beforeAll(async () => {
  api = await startWritableApi();
});
afterAll(() => api.stop());

const relation = { type: 'BACKS', subject: { id: 'actor:iran' }, object: { id: 'actor:iraq' } };

describe('a claim is not withdrawn', () => {
  it('when no claim has the id', async () => {
    expect(await api.retract('claim:none')).toEqual({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      message: 'No claim has the id "claim:none".',
      path: ['id'],
      nearest: [],
    });
  });

  it.each(['', '  ', 'w'.repeat(1_001)])('for the reason "%.5s"', async (reason) => {
    expect(await api.retract('claim:none', reason)).toMatchObject({ code: 'INVALID', path: ['reason'] });
  });
});

describe('a claim that stands or not', () => {
  let standing: Written;
  let withdrawn: Written;
  beforeAll(async () => {
    standing = await api.record(anInput());
    withdrawn = await api.record(anInput({}, 200));
    withdrawn = await api.retract(withdrawn.id);
  });

  it('is not withdrawn twice', async () => {
    expect(await api.retract(withdrawn.id)).toMatchObject({
      code: 'INVALID',
      path: ['id'],
      message: `id was withdrawn at ${withdrawn.retractedAt}; right would be a claim that stands.`,
    });
  });

  it('is not replaced once it is withdrawn', async () => {
    expect(await api.record(anInput({ supersedes: withdrawn.id }, 300))).toMatchObject({
      code: 'INVALID',
      path: ['input', 'supersedes'],
      message: `input.supersedes was withdrawn at ${withdrawn.retractedAt}; right would be the id of a claim that stands.`,
    });
  });

  it('is not replaced by itself', async () => {
    expect(await api.record(anInput({ supersedes: standing.id }))).toMatchObject({
      code: 'INVALID',
      message: 'input.supersedes is this very claim; right would be a claim that says something else.',
    });
  });

  it('has a relation whose role does not change by what is claimed of it', async () => {
    const { code, message } = await api.record(
      anInput({ about: { relation: { ...relation, role: 'as a friend' } } }, 400),
    );
    expect([code, message]).toEqual([
      'INVALID',
      expect.stringMatching(
        /role is not that of relation:\w+, which is there; right would be to leave it out\.$/,
      ),
    ]);
  });
});
