import { describe, expect, it } from 'vitest';
import { createNodeNumbers } from '../../../src/bulk/node-numbers.js';
import { setApart } from '../../../src/bulk/set-apart.js';
import { aBatch, type BulkRecords, bulkRecords } from '../../support/bulk-records.js';

describe('what of a batch can go to the importer', () => {
  let records: BulkRecords;

  async function opened() {
    records ??= await bulkRecords();
    const [founding] = records.batches;
    if (!founding) throw new Error('no batch');
    return { founding, whole: records.whole, numbers: createNodeNumbers() };
  }

  it('is all of it where nothing in it was met before, and nothing of it when it comes again', async () => {
    const { founding, numbers } = await opened();
    const first = setApart(founding, numbers);
    expect(first.later).toBeNull();
    expect(first.now).toMatchObject({
      actors: founding.actors,
      events: founding.events,
      claims: founding.claims,
    });
    const { now, later } = setApart(founding, numbers);
    expect(
      Object.values(now)
        .filter((list) => Array.isArray(list))
        .flat(),
    ).toEqual([]);
    expect(later).toMatchObject({
      actors: founding.actors,
      events: founding.events,
      claims: founding.claims,
    });
  });

  it('are claims only with what they are about', async () => {
    const { founding, whole, numbers } = await opened();
    const [claim] = founding.claims;
    if (!claim) throw new Error('no claim');
    setApart({ ...founding, claims: [] }, numbers);
    const { now, later } = setApart(aBatch({ claims: [claim] }, whole), numbers);
    expect([now.claims, later?.claims]).toEqual([[], [claim]]);
  });

  it('is no number without a date of its own whose event is no longer at hand', async () => {
    const { founding, whole, numbers } = await opened();
    setApart(founding, numbers);
    const quantity = whole.quantities.find(({ ofId, at }) => at === null && ofId.startsWith('event:'));
    if (!quantity) throw new Error('no such number');
    const batch = aBatch({ quantities: [quantity] }, whole);
    expect(setApart({ ...batch, occurred: new Map() }, numbers).later?.quantities).toEqual([quantity]);
    expect(setApart(batch, numbers).later).toBeNull();
  });

  it('are no additions to actors that are there', async () => {
    const { founding, whole, numbers } = await opened();
    const joined = founding.actors.slice(0, 1);
    const { now, later } = setApart({ ...aBatch({}, whole), joined }, numbers);
    expect([now.joined, later?.joined]).toEqual([[], joined]);
  });
});
