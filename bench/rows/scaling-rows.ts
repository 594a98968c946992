import { type Effort, medianTimes } from '../alternate.js';
import { claimedRelations } from '../graph/claimed-relations.js';
import { sampleActors } from '../graph/samples.js';
import type { Lab } from '../lab.js';
import { type Row, timesAsLong } from '../row.js';
import { openSide, type Side } from '../side.js';
import { nextNumber } from './next-number.js';

type Keys = {
  readonly id: string;
  readonly relation: string;
  readonly claim: string;
  readonly other: string;
};

const relation = 'id type { code } subject { id name } object { id name } claimCounts { affirm deny }';
const claim = 'id stance modality claimedValidity { from { edtf } } evidence { source { id } }';

/** Every kind of read that begins at a key, as an operation on some of `Keys`. */
const reads: Readonly<Record<string, string>> = {
  'an actor':
    'query($id: ID!) { actor(ref: { id: $id }) { ... on Actor { id name kind aliases { text } } } }',
  'a page of an actor': `query($id: ID!) { actor(ref: { id: $id }) { ... on Actor { relations(first: 10) { nodes { ${relation} } } } } }`,
  'what an expansion brings':
    'query($id: ID!) { actor(ref: { id: $id }) { ... on Actor { relationCounts { count direction status } } } }',
  'a relation with its claims': `query($relation: ID!) { node(id: $relation) { ... on Relation { ${relation} claims(first: 10) { nodes { ${claim} } } } } }`,
  'a claim': `query($claim: ID!) { node(id: $claim) { ... on Claim { ${claim} } } }`,
  'relations between two': `query($id: ID!, $other: ID!) { actor(ref: { id: $id }) { ... on Actor { relations(first: 10, other: [$other]) { nodes { ${relation} } } } } }`,
  'a dyad':
    'query($id: ID!, $other: ID!) { dyad(a: $id, b: $other, during: "2003/2014", bucket: YEAR) { ... on DyadSeries { points { start relations } } } }',
  'rows of an actor':
    'query($id: ID!) { relationRows(where: { withActor: [$id] }, first: 10) { nodes { id type subject object from until status } } }',
};

const sizes = [100_000, 1_000_000];
/** Sixteen rows far from their bar. */
const effort: Effort = { rounds: 3, windowMs: 400, warmUpMs: 700 };
const warmUpMs = 12_000;
/** The smaller graphs are asked for so long before that, since the largest has answered the rows before. */
const smallerMs = 20_000;

/** Each read that begins at a key, on graphs ten and a hundred times as large as the smallest. */
export const scalingRows: readonly Row[] = sizes.flatMap((size) =>
  Object.entries(reads).map(([name, query]) => ({
    part: 'scaling',
    name: `${name}, ${size.toLocaleString('en')} relations`,
    other: 'the same with 10,000 relations',
    bar: { atMost: 1.5 },
    measure: async (lab: Lab) => timesAsLong(await measure(lab, query, size)),
    needs: size,
  })),
);

async function measure(lab: Lab, query: string, size: number): Promise<[number, number]> {
  await lab.keep('all sizes are warm', async () => ({ value: await warmUp(lab), stop: async () => {} }));
  const sides = [
    await side(lab, size, () => query),
    await side(lab, Math.min(...lab.sizes), () => query),
  ] as const;
  const questions = Array.from({ length: 500 }, (_, at) => ({ at }));
  return medianTimes(sides, questions, effort);
}

/** Has each service answer all reads by turns for a while. */
async function warmUp(lab: Lab): Promise<void> {
  await askAll(lab, lab.sizes.slice(0, -1), smallerMs);
  await askAll(lab, lab.sizes, warmUpMs);
}

async function askAll(lab: Lab, some: readonly number[], forMs: number): Promise<void> {
  const queries = Object.values(reads);
  const end = performance.now() + forMs;
  await Promise.all(
    some.map(async (size) => {
      const open = openSide(await side(lab, size, (at) => queries[at % queries.length] ?? ''), 1);
      for (let at = 0; performance.now() < end; at++) await open.ask({ at });
      await open.close();
    }),
  );
}

/** The service over one of the graphs, asked a query of all keys by turns. */
async function side(
  lab: Lab,
  size: number,
  queryOf: (at: number) => string,
): Promise<Side<{ readonly at: number }>> {
  const all = await keysOf(lab, size);
  const used = (query: string, keys: Keys) =>
    Object.fromEntries(Object.entries(keys).filter(([name]) => query.includes(`$${name}`)));
  return {
    name: `the service with ${size} relations`,
    url: `${await lab.url('service', size)}/graphql`,
    body({ at }) {
      const [query, keys] = [queryOf(at), all[at % all.length]];
      return { query, variables: { ...(keys && used(query, keys)), asked: nextNumber() } };
    },
    facts: (answer) => answer,
  };
}

/** Keys around actors that have about as many relations in each graph, so that only the size of the whole differs. */
async function keysOf(lab: Lab, size: number): Promise<readonly Keys[]> {
  const store = await lab.store(size);
  const actors = await sampleActors(store, { least: 15, most: 30, count: 500 });
  const claimed = await claimedRelations(store, actors);
  return claimed.map(({ actorId, relationId, claimId, otherId }) => ({
    id: actorId,
    relation: relationId,
    claim: claimId,
    other: otherId,
  }));
}
