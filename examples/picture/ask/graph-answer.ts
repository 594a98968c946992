import { z } from 'zod';

const dataset = z.object({ title: z.string(), version: z.number() });
const actor = z.object({ id: z.string(), name: z.string(), kind: z.string(), named: z.boolean() });
const end = z.object({ id: z.string() });
const claimCounts = z.object({
  affirm: z.number(),
  deny: z.number(),
  qualify: z.number(),
  desire: z.number(),
});
const relation = z.object({
  id: z.string(),
  sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  spell: z.string().nullable(),
  role: z.string().nullable(),
  type: z.object({ label: z.string(), symmetric: z.boolean() }),
  subject: end,
  object: end,
  claimCounts,
});
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** One page of actors, as `picture.graphql` asks for it. */
export const actorsPage = z.object({
  dataset,
  actors: z.object({ nodes: z.array(actor), pageInfo }),
});

/** One page of relations, as `picture.graphql` asks for it. */
export const relationsPage = z.object({
  dataset,
  relations: z.object({ nodes: z.array(relation), pageInfo }),
});

/** How many claims take which side; wishes are on none. */
export type ClaimCounts = z.infer<typeof claimCounts>;

/** An actor as the service tells it. */
export type AnsweredActor = z.infer<typeof actor>;

/** A relation as the service tells it. */
export type AnsweredRelation = z.infer<typeof relation>;

/** All pages of one version of the data, put together. */
export type GraphAnswer = {
  dataset: z.infer<typeof dataset>;
  actors: readonly AnsweredActor[];
  relations: readonly AnsweredRelation[];
};
