import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { anInput, startWritableApi, stepsOf, type WritableApi, writeToken } from '../support/api-writing.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { startTestService, type TestService } from '../support/service.js';
import { openWire } from '../support/wire.js';

let api: WritableApi;
let database: TestGraph;
const open: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  api = await startWritableApi();
  database = await openGraph();
  // All that a write sends has its plan from here on, so that only what a test holds up takes long.
  const { id } = await api.record(anInput({}, 300));
  await api.retract(id);
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
});
afterAll(async () => {
  await database.close();
  await api.stop();
});

const mayHold =
  /it may hold nevertheless\. Send it again with the same idempotencyKey: that tells the outcome, and never makes it twice\.$/;

/** Takes the lock for which every write waits, as a long write of somebody else would; gives it back when called. */
async function holdLock(): Promise<() => Promise<void>> {
  const session = database.driver.session({ database: 'neo4j' });
  const transaction = session.beginTransaction();
  await transaction.run("MATCH (dataset:Dataset {id: 'dataset'}) SET dataset.held = true");
  return async () => {
    await transaction.rollback();
    await session.close();
  };
}

const query = `mutation Record($input: ClaimInput!, $key: String!) {
  recordClaim(input: $input, idempotencyKey: $key) { __typename ... on Claim { id } }
}`;
const send = ({ post }: TestService, key: string, start: number) =>
  post(JSON.stringify({ query, variables: { input: anInput({}, start), key } }), {
    authorization: `Bearer ${writeToken}`,
  });

it('a write that is held up past the deadline is answered as one that may hold, holds, and is found by its key', async () => {
  const hasty = await startTestService(testConnection(), { writeToken, requestTimeoutMs: 2_000 });
  open.push(hasty);
  const before = await api.dataset();
  const release = await holdLock();
  const { status, headers, body } = await send(hasty, 'held up', 310);
  await release();
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('2');
  expect(body.errors).toEqual([
    {
      message: expect.stringMatching(/^The write took too long to wait for; /),
      extensions: { code: 'DB_TIMEOUT', writeMayHold: true },
    },
  ]);
  expect(body.errors[0].message).toMatch(mayHold);
  await vi.waitFor(
    async () => expect((await api.dataset())['version']).toBe((before['version'] ?? 0) + 1),
    20_000,
  );
  const steps = await stepsOf(api, async () => {
    const again = await send(hasty, 'held up', 310);
    expect(again.body.data).toEqual({
      recordClaim: { __typename: 'Claim', id: expect.stringMatching(/^claim:/) },
    });
    expect((await send(hasty, 'held up', 310)).body.data).toEqual(again.body.data);
  });
  expect(steps).toMatchObject({ version: 0, claims: 0 });
});

it('a write during which the connection to the database breaks may hold too, and is made once when sent again', async () => {
  const wire = await openWire(new URL(testConnection().uri));
  const sent: string[] = [];
  const cutOff = await startTestService(
    { ...testConnection(), uri: wire.uri },
    { writeToken, onStatement: (name) => sent.push(name) },
  );
  open.push(cutOff, { stop: wire.close });
  const release = await holdLock();
  const answer = send(cutOff, 'cut off', 320);
  await vi.waitFor(() => expect(sent).toContain('loading/start-commit'), 20_000);
  wire.cut();
  const { status, body } = await answer;
  await release();
  expect(status).toBe(503);
  expect(body.errors[0]).toMatchObject({
    message: expect.stringMatching(/^The connection to the database broke during the write; /),
    extensions: { code: 'DB_UNAVAILABLE', writeMayHold: true },
  });
  expect(body.errors[0].message).toMatch(mayHold);
  const steps = await stepsOf(api, async () => {
    expect(await api.record(anInput({}, 320), 'cut off')).toMatchObject({ __typename: 'Claim' });
    expect(await api.record(anInput({}, 320), 'cut off')).toMatchObject({ __typename: 'Claim' });
  });
  expect(steps).toMatchObject({ version: 1, claims: 1 });
});

it('a write that the database cannot be reached for at all is told not to have been made', async () => {
  const wire = await openWire(new URL(testConnection().uri));
  const alone = await startTestService({ ...testConnection(), uri: wire.uri }, { writeToken });
  open.push(alone, { stop: wire.close });
  wire.cut();
  const { status, body } = await send(alone, 'alone', 330);
  expect(status).toBe(503);
  expect(body.errors[0]).toMatchObject({
    message:
      'The database does not answer at the moment; nothing was written. Send it again in a little while.',
    extensions: { code: 'DB_UNAVAILABLE' },
  });
  expect(body.errors[0].extensions).not.toHaveProperty('writeMayHold');
});
