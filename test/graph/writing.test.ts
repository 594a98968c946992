import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  commitWrite,
  countShown,
  keepWrite,
  propositionsByIds,
  readDataset,
  standingClaim,
  withdrawClaim,
  writeByKey,
} from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { openEmptyGraph } from '../support/graph.js';
import { changesBetween, dump } from '../support/graph-dump.js';
import { aClaim, aDataSet, anActor, anEvent, aRelation, aSource } from '../support/graph-records.js';

const database = await openEmptyGraph();
const { graph, run, cypher, close } = database;
afterAll(() => close());

const relation = { ...aRelation('one', 'BACKS', 'two'), role: 'in secret' };
const [ofRelation, ofEvent] = [aClaim(relation.id, 'page'), aClaim('event:raid', 'page')];
const dataSet = aDataSet({
  sources: [aSource('page')],
  actors: [anActor('one'), anActor('two')],
  events: [anEvent('raid', '2001'), anEvent('silent', null)],
  relations: [relation],
  claims: [ofRelation, ofEvent],
});
const now = '2030-01-01T00:00:00Z';
const write = <Params, Row>(query: CypherQuery<Params, Row>, params: NoInfer<Params>) =>
  graph.write((inside) => inside(query, params));

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await writeDataSet(graph, dataSet, 'test', now);
});

describe('the ledger', () => {
  const request = { key: 'k', digest: 'd', claimId: ofEvent.id, writtenAt: now };

  it('tells what was written under a key, and nothing of other keys', async () => {
    await write(keepWrite, request);
    expect(await run(writeByKey, { key: 'k' })).toEqual([{ digest: 'd', claimId: ofEvent.id }]);
    expect(await run(writeByKey, { key: 'K' })).toEqual([]);
  });

  it('never has one key twice', async () => {
    await write(keepWrite, request);
    await expect(write(keepWrite, { ...request, digest: 'other' })).rejects.toMatchObject({ kind: 'other' });
    expect(await run(writeByKey, { key: 'k' })).toMatchObject([{ digest: 'd' }]);
  });
});

it('propositions are found by their ids, relations with their roles, nothing else by its own', async () => {
  const ids = [relation.id, 'event:silent', 'actor:one', 'source:page', ofEvent.id, 'event:none'];
  expect(await run(propositionsByIds, { ids })).toEqual([
    { id: relation.id, role: 'in secret' },
    { id: 'event:silent', role: null },
  ]);
});

it('shown in lists are relations and events of which a claim stands', async () => {
  const ids = [relation.id, 'event:raid', 'event:silent', 'event:none'];
  expect(await run(countShown, { ids })).toEqual([{ relations: 1, events: 1 }]);
  expect(await run(countShown, { ids: [] })).toEqual([{ relations: 0, events: 0 }]);
});

describe('withdrawing one claim', () => {
  const withdrawal = { id: ofEvent.id, retractedAt: now, because: 'An error.', supersededById: 'claim:new' };

  it('changes that claim and nothing else, and tells what it was about', async () => {
    const before = await dump(database);
    expect(await write(withdrawClaim, withdrawal)).toEqual([{ aboutId: 'event:raid' }]);
    const { came, went, became } = changesBetween(before, await dump(database));
    expect([came, went]).toEqual([[], []]);
    expect(became).toEqual({
      [`Claim ${ofEvent.id}`]: {
        labels: ['Claim', 'Retracted'],
        retractedAt: now,
        retractedBecause: 'An error.',
        supersededById: 'claim:new',
      },
    });
  });

  it('leaves no record that stands, until the claim is made again', async () => {
    const standing = async () =>
      (await run(standingClaim, { digestId: ofEvent.id })).map(({ claimId }) => claimId);
    expect(await standing()).toEqual([ofEvent.id]);
    await write(withdrawClaim, withdrawal);
    expect(await standing()).toEqual([]);
    await writeDataSet(graph, dataSet, 'test', now);
    expect(await standing()).toEqual([`${ofEvent.id}.2`]);
  });

  it('does nothing for an id that no claim has', async () => {
    expect(await write(withdrawClaim, { ...withdrawal, id: 'claim:none' })).toEqual([]);
  });
});

it('the commit of a write moves version, counts and horizon and leaves the rest of the data set as it was', async () => {
  const [before] = await run(readDataset, {});
  const step = { committedAt: '2030-01-02T00:00:00Z', relations: 1, events: -1, claims: 2 };
  const commit = { ...step, horizonFrom: '1990-01-01T00:00:00Z', horizonUntil: null };
  expect(await write(commitWrite, commit)).toEqual([{ version: 2 }]);
  expect((await run(readDataset, {}))[0]).toEqual({
    ...before,
    version: 2,
    committedAt: step.committedAt,
    relations: 2,
    events: 0,
    claims: 4,
    horizonFrom: '1990-01-01T00:00:00Z',
  });
});
