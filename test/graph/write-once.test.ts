import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { StatedClaim } from '../../src/data-set/data-set.js';
import { upsertEvents, withdrawClaim } from '../../src/graph/queries.generated.js';
import { eventRow } from '../../src/loader/proposition-rows.js';
import { recordClaims } from '../../src/loader/record-claims.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { changeClaims } from '../../src/writing/change-claims.js';
import { writeKey } from '../../src/writing/write-key.js';
import { type Outcome, writeOnce } from '../../src/writing/write-once.js';
import { openEmptyGraph } from '../support/graph.js';
import { changesBetween, dump } from '../support/graph-dump.js';
import { aClaim, aDataSet, anEvent, aSource } from '../support/graph-records.js';

const database = await openEmptyGraph();
const { graph, cypher, close } = database;
afterAll(() => close());

const made = aClaim('event:raid', 'page');
const dataSet = aDataSet({
  sources: [aSource('page')],
  events: [anEvent('raid', '2001'), anEvent('other', '2002')],
  claims: [made],
});
const request = writeKey('key', 'recordClaim', { what: 'a claim' });
const recorded = (claim: StatedClaim) =>
  writeOnce(graph, request, () => (run, now) => record(run, now, claim));

async function record(
  run: Parameters<typeof changeClaims>[0],
  now: string,
  claim: StatedClaim,
): Promise<Outcome> {
  await changeClaims(run, now, [claim.aboutId], async () => {
    const ids = await recordClaims(run, [claim], 'test', now);
    return { claims: ids.size, recorded: [claim] };
  });
  return { claimId: claim.id };
}

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await writeDataSet(graph, dataSet, 'set', '2024-01-01T00:00:00Z');
});

describe('a write', () => {
  it('that fails half-way leaves nothing of itself, its key included', async () => {
    const before = await dump(database);
    const claim = aClaim('event:other', 'page');
    const failing = writeOnce(graph, request, () => async (run, now) => {
      await record(run, now, claim);
      throw new Error('the power is out');
    });
    await expect(failing).rejects.toThrow('the power is out');
    expect(changesBetween(before, await dump(database))).toEqual({ came: [], went: [], became: {} });
    expect(await recorded(claim)).toEqual({ claimId: claim.id });
  });

  it('does not begin where it must not, after it was prepared', async () => {
    const before = await dump(database);
    const order: string[] = [];
    const late = writeOnce(
      graph,
      request,
      () => {
        order.push('prepared');
        return (run, now) => record(run, now, aClaim('event:other', 'page'));
      },
      () => {
        order.push('begins');
        throw new Error('nobody waits any more');
      },
    );
    await expect(late).rejects.toThrow('nobody waits any more');
    expect(order).toEqual(['prepared', 'begins']);
    expect(changesBetween(before, await dump(database))).toEqual({ came: [], went: [], became: {} });
  });

  it('that comes to a problem leaves nothing but the problem', async () => {
    const before = await dump(database);
    const problem = { code: 'INVALID', path: ['input'], message: 'No.' } as const;
    expect(await writeOnce(graph, request, () => async () => problem)).toEqual(problem);
    expect(changesBetween(before, await dump(database))).toEqual({ came: [], went: [], became: {} });
  });

  it('is one commit, whose instant is on the claim, on the ledger and on the data set', async () => {
    const claim = aClaim('event:other', 'page');
    await recorded(claim);
    const [told] = await cypher(
      `MATCH (claim:Claim {id: $id}) MATCH (write:Write {claimId: $id}) MATCH (dataset:Dataset)
       RETURN claim.recordedAt AS recorded, write.writtenAt AS written, dataset.committedAt AS committed, dataset.version AS version`,
      { id: claim.id },
    );
    expect(told?.['recorded']).toMatch(/^20\d\d-/);
    expect(told).toEqual({
      recorded: told?.['recorded'],
      written: told?.['recorded'],
      committed: told?.['recorded'],
      version: 2,
    });
  });
});

it('counts after writes are those that a load of the same would count', async () => {
  const counts = async () =>
    (
      await cypher(
        'MATCH (dataset:Dataset) RETURN dataset {.events, .claims, .relations, .horizonUntil} AS counts',
      )
    )[0];
  const later = anEvent('later', '2030');
  const claims = [aClaim('event:other', 'page'), aClaim('event:other', 'page', { stance: 'DENIES' })];
  await graph.write((run) => run(upsertEvents, { rows: [eventRow(later)] }));
  for (const [index, claim] of [...claims, aClaim(later.id, 'page')].entries())
    await writeOnce(
      graph,
      writeKey(`record ${index}`, 'recordClaim', {}),
      () => (run, now) => record(run, now, claim),
    );
  for (const { id, aboutId } of [made, ...claims.slice(0, 1)])
    await writeOnce(graph, writeKey(`retract ${id}`, 'retractClaim', {}), () => async (run, now) => {
      await changeClaims(run, now, [aboutId], async () => {
        await run(withdrawClaim, { id, retractedAt: now, because: null, supersededById: null });
        return { claims: -1, recorded: [] };
      });
      return { claimId: id };
    });
  const written = await counts();
  expect(written?.['counts']).toMatchObject({ events: 2, claims: 2 });
  await writeDataSet(graph, { ...dataSet, claims: [] }, 'a set without claims', '2024-01-01T00:00:00Z');
  expect(await counts()).toEqual(written);
});
