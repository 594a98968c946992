import { describe, expect, it } from 'vitest';
import { mustFind } from '../../../src/node/find-node.js';

describe('what another object points to', () => {
  it('is what was found', async () => {
    const found = { id: 'actor:us' };
    expect(await mustFind(Promise.resolve(found), 'actor:us')).toBe(found);
  });

  it('has to be there: else the store is at fault, and the id is told', async () => {
    await expect(mustFind(Promise.resolve(null), 'actor:us')).rejects.toThrow(
      'the store points to actor:us, which is not there',
    );
  });
});
