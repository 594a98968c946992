import type { Claim } from '../claims/claim.js';
import type { Context } from '../context.js';
import { mustFind } from '../node/find-node.js';
import type { MutationResolvers } from '../schema.generated.js';
import type { Problem } from './problem.js';
import { readClaimInput } from './read-claim-input.js';
import { recordClaim } from './record-claim.js';
import { retractClaim } from './retract-claim.js';
import { writeKey } from './write-key.js';
import type { Outcome } from './write-once.js';

const record: MutationResolvers['recordClaim'] = async (_root, { input, idempotencyKey }, context) => {
  const key = writeKey(idempotencyKey, 'recordClaim', input);
  const outcome = await context.writeOnce(key, async () => {
    const { request, problems } = await readClaimInput(input, context);
    return (run, now) => recordClaim(run, now, request, problems);
  });
  return claimOf(outcome, context);
};

const retract: MutationResolvers['retractClaim'] = async (_root, { id, reason, idempotencyKey }, context) => {
  const key = writeKey(idempotencyKey, 'retractClaim', { id, reason });
  return claimOf(
    await context.writeOnce(key, () => (run, now) => retractClaim(run, now, id, reason)),
    context,
  );
};

const problemTypes = { INVALID: 'Invalid', NOT_FOUND: 'NotFound', AMBIGUOUS: 'Ambiguous' } as const;

/** The writing of claims. */
export const writingResolvers = {
  Mutation: { recordClaim: record, retractClaim: retract } satisfies MutationResolvers,
  ClaimResult: {
    __resolveType: (result: object) =>
      'code' in result ? problemTypes[result.code as Problem['code']] : 'Claim',
  },
} as const;

async function claimOf(outcome: Outcome, context: Context): Promise<Claim | Problem> {
  if (!('claimId' in outcome)) return outcome;
  // What the stores have read for this request may be what the write has changed. Writes of one operation run one after the other.
  Object.assign(context, context.freshStores());
  context.clocks.renew();
  const { committedAt } = await context.clocks.commit();
  return mustFind(context.claims.byId(outcome.claimId, committedAt, null), outcome.claimId);
}
