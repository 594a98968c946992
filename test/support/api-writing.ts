import type { ServiceOptions } from '../../src/start-service.js';
import { foundingFolder, holdDataSet, testConnection } from './api-data.js';
import { openEmptyGraph } from './graph.js';
import { type Reply, startTestService, type TestService } from './service.js';

/** What the services of these tests want to see before they write. */
export const writeToken = 'a-token-for-tests-only';

/** What a write gives: the fields of a claim, or those of a problem. */
export type Written = {
  readonly __typename: string;
  readonly id: string;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly retractedBecause: string | null;
  readonly supersededBy: { readonly id: string } | null;
  readonly about: { readonly id: string; readonly claimCounts: Readonly<Record<string, number>> };
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly nearest: readonly { readonly actor: { readonly id: string } }[];
  readonly candidates: readonly { readonly actor: { readonly id: string } }[];
};

/** A service with a write token, and how a client writes through it. */
export type WritableApi = {
  readonly service: TestService;
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  record(input: object, idempotencyKey?: string): Promise<Written>;
  retract(id: string, reason?: string, idempotencyKey?: string): Promise<Written>;
  /** Version and counts as the service tells them. */
  dataset(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
};

const result = /* GraphQL */ `
  __typename
  ... on Claim {
    id recordedAt retractedAt retractedBecause
    supersededBy { id }
    about { ... on Relation { id claimCounts { affirm deny qualify desire } } ... on Event { id claimCounts { affirm deny qualify desire } } }
  }
  ... on Problem { code message path }
  ... on NotFound { nearest { actor { id } } }
  ... on Ambiguous { candidates { actor { id } } }
`;
const recordClaim = `mutation Record($input: ClaimInput!, $key: String!) { write: recordClaim(input: $input, idempotencyKey: $key) { ${result} } }`;
const retractClaim = `mutation Retract($id: ID!, $reason: String!, $key: String!) { write: retractClaim(id: $id, reason: $reason, idempotencyKey: $key) { ${result} } }`;

/** What the article says in its own voice, in 20 characters of it; a claim of its own for each place. */
export function anInput(more: object = {}, start = 100): object {
  return {
    about: { relation: { type: 'BACKS', subject: { id: 'actor:iran' }, object: { name: 'Iraq' } } },
    stance: 'AFFIRMS',
    assertedBy: { source: 'source:article' },
    evidence: [{ source: 'source:article', start, end: start + 20, fidelity: 'PARAPHRASED' }],
    ...more,
  };
}

/** The whole service over the founding data; `stop` takes out all that was written, and the founding data with it. */
export async function startWritableApi(changes: Partial<ServiceOptions> = {}): Promise<WritableApi> {
  await holdDataSet(foundingFolder, 'data/founding');
  const service = await startTestService(testConnection(), { writeToken, ...changes });
  let keys = 0;
  const send = (query: string, variables: Record<string, unknown>): Promise<Reply> =>
    service.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${writeToken}` });
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const { body, text } = await send(query, variables);
    if (!body?.data || body.errors) throw new Error(`refused: ${text}`);
    return body.data;
  };
  const freshKey = () => {
    keys += 1;
    return `key ${keys}`;
  };
  return {
    service,
    ask,
    record: async (input, key = freshKey()) =>
      (await ask<{ write: Written }>(recordClaim, { input, key })).write,
    retract: async (id, reason = 'It was a mistake.', key = freshKey()) =>
      (await ask<{ write: Written }>(retractClaim, { id, reason, key })).write,
    dataset: async () =>
      (await ask<{ dataset: Record<string, number> }>('{ dataset { version relations events claims } }'))
        .dataset,
    async stop() {
      await service.stop();
      await (await openEmptyGraph()).close();
    },
  };
}

/** By how much version and counts go up where nothing is written. */
export const nothing = { version: 0, relations: 0, events: 0, claims: 0 };

/** By how much version and counts go up with what is done. */
export async function stepsOf(
  api: WritableApi,
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const before = await api.dataset();
  await work();
  const after = await api.dataset();
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]),
  );
}
