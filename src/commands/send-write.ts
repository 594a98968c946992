import { createHash } from 'node:crypto';
import { z } from 'zod';
import { StartError } from '../start-error.js';
import type { Asked } from './claim-arguments.js';

/** What a service has written, with the data version where it tells that, or in lines for a person why it has not. */
export type Sent =
  | { readonly claimId: string; readonly version: number | null }
  | { readonly refusal: string };

const hits = z.array(z.object({ actor: z.object({ id: z.string(), name: z.string() }) })).default([]);
const written = z.object({
  write: z.union([
    z.object({ id: z.string() }),
    z.object({ message: z.string(), nearest: hits, candidates: hits }),
  ]),
});
const dataset = z.object({ dataset: z.object({ version: z.number() }) });
const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

const result = `{
  ... on Claim { id }
  ... on Problem { message }
  ... on NotFound { nearest { actor { id name } } }
  ... on Ambiguous { candidates { actor { id name } } }
}`;
const operations = {
  recordClaim: `mutation RecordClaim($input: ClaimInput!, $key: String!) {
    write: recordClaim(input: $input, idempotencyKey: $key) ${result}
  }`,
  retractClaim: `mutation RetractClaim($id: ID!, $reason: String!, $key: String!) {
    write: retractClaim(id: $id, reason: $reason, idempotencyKey: $key) ${result}
  }`,
} as const;

/** Writes through the service; raises a StartError where none can be reached or it does not understand. */
export async function sendWrite({ mutation, variables, key, url }: Asked, token: string): Promise<Sent> {
  const digest = createHash('sha256')
    .update(JSON.stringify([mutation, variables]))
    .digest('hex');
  const query = operations[mutation];
  const answer = await post(url, token, { query, variables: { ...variables, key: key ?? digest } }, written);
  if ('errors' in answer) return { refusal: answer.errors.map(({ message }) => message).join('\n') };
  const { write } = answer.data;
  if ('message' in write) {
    const near = [...write.nearest, ...write.candidates].map(({ actor }) => `  ${actor.id}  ${actor.name}`);
    return { refusal: [write.message, ...near].join('\n') };
  }
  const told = await post(url, token, { query: '{ dataset { version } }' }, dataset);
  return { claimId: write.id, version: 'data' in told ? told.data.dataset.version : null };
}

async function post<Data extends z.ZodType>(url: string, token: string, body: object, data: Data) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    throw new StartError(
      `Nothing answers at ${url}${cause}.`,
      'Start the service with `npm start` in another terminal, or give its address as --url.',
    );
  }
  const reply = z.union([refused, z.object({ data })]);
  const read = reply.safeParse(await response.json().catch(() => null));
  if (read.success) return read.data;
  throw new StartError(
    `What answers at ${url} is no service to write to (HTTP ${response.status}).`,
    'Give the address that `npm start` prints as --url; it ends with /graphql.',
  );
}
