import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { writeToken } from '../support/api-writing.js';
import { startTestService, type TestService } from '../support/service.js';

const forWritingAlone = [
  'AsserterRef',
  'ClaimInput',
  'ClaimResult',
  'EvidenceInput',
  'Mutation',
  'PropositionInput',
  'RelationInput',
];
// It would be Invalid if it ran, so that nothing is written whatever comes of these tests.
const mutation =
  'mutation { retractClaim(id: "claim:none", reason: "", idempotencyKey: "k") { __typename } }';

let readOnly: TestService;
let writable: TestService;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  readOnly = await startTestService(testConnection());
  writable = await startTestService(testConnection(), { writeToken });
});
afterAll(async () => {
  await readOnly.stop();
  await writable.stop();
});

async function schemaOf(service: TestService) {
  const { body } = await service.ask(getIntrospectionQuery({ oneOf: true }));
  return buildClientSchema(body.data);
}

const send = (authorization?: string) =>
  writable.post(JSON.stringify({ query: mutation }), authorization === undefined ? {} : { authorization });

describe('the schema', () => {
  it('has nothing of writing where the service has no token, and all else', async () => {
    const [without, whole] = [await schemaOf(readOnly), await schemaOf(writable)];
    const lacking = Object.keys(whole.getTypeMap()).filter((name) => !without.getType(name));
    expect(lacking.toSorted()).toEqual(forWritingAlone);
    expect(without.getMutationType()).toBeNull();
    expect(Object.keys(without.getQueryType()?.getFields() ?? {})).toEqual(
      Object.keys(whole.getQueryType()?.getFields() ?? {}),
    );
    expect(Object.keys(whole.getMutationType()?.getFields() ?? {})).toEqual(['recordClaim', 'retractClaim']);
  });

  it('refuses a mutation where there are none, whatever token it brings', async () => {
    const { status, body } = await readOnly.post(JSON.stringify({ query: mutation }), {
      authorization: `Bearer ${writeToken}`,
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: 'Nothing can be written here (setting WRITE_TOKEN).',
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
      },
    ]);
  });
});

describe('a mutation', () => {
  it.each([
    ['no header', undefined],
    ['another token', 'Bearer another-token-for-tests'],
    ['a part of the token', `Bearer ${writeToken.slice(0, -1)}`],
    ['more than the token', `Bearer ${writeToken}s`],
    ['the token in another scheme', `Basic ${writeToken}`],
    ['the token alone', writeToken],
    ['an empty token', 'Bearer '],
  ])('with %s is refused with 401 before it runs', async (_, authorization) => {
    const { status, headers, body } = await send(authorization);
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body).toEqual({
      errors: [
        {
          message: 'Writing needs the header "Authorization: Bearer <token>" with the token of this service.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  it.each(['Bearer', 'bearer'])('with the token behind %s runs', async (scheme) => {
    const { status, body } = await send(`${scheme} ${writeToken}`);
    expect([status, body.data]).toEqual([200, { retractClaim: { __typename: 'Invalid' } }]);
  });

  it('is not chosen by a request that runs the query beside it', async () => {
    const query = `query Ask { dataset { title } } ${mutation.replace('mutation', 'mutation Write')}`;
    const ask = (operationName: string) => writable.post(JSON.stringify({ query, operationName }));
    expect((await ask('Ask')).status).toBe(200);
    expect((await ask('Write')).status).toBe(401);
  });

  it('is not taken by GET', async () => {
    const headers = { 'apollo-require-preflight': '1', authorization: `Bearer ${writeToken}` };
    const { status } = await writable.get(`/graphql?query=${encodeURIComponent(mutation)}`, headers);
    expect(status).toBe(405);
  });
});

it('asking needs no token', async () => {
  const { status, body } = await writable.ask('{ dataset { title } }');
  expect([status, body.data.dataset.title]).toEqual([200, 'The founding data']);
});

it('the token is in no line of the log', async () => {
  await send(`Bearer ${writeToken}`);
  await send(`Bearer ${writeToken}s`);
  expect(writable.log.length).toBeGreaterThan(0);
  expect(JSON.stringify(writable.log)).not.toContain(writeToken);
});
