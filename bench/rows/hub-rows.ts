import { medianTimes } from '../alternate.js';
import { generatedActorId } from '../graph/generated-records.js';
import { medianActors } from '../graph/samples.js';
import type { Lab } from '../lab.js';
import { type Row, timesAsLong } from '../row.js';
import { openSide, type Side } from '../side.js';
import { nextNumber } from './next-number.js';

const pageSize = 10;
const farPage = 500;
/** On the way to a page far down the list, of which none is measured. */
const wayPageSize = 200;
const median = 'page 1 of an actor of median degree';

const pageOf = /* GraphQL */ `
  query($id: ID!, $first: Int!, $after: String) {
    actor(ref: { id: $id }) {
      ... on Actor {
        id name
        relations(first: $first, after: $after) {
          pageInfo { endCursor hasNextPage }
          nodes { id type { code } subject { id name } object { id name } claimCounts { affirm deny qualify desire } }
        }
      }
    }
  }
`;

type Page = { data: { actor: { relations: { pageInfo: { endCursor: string } } } } };
type Question = { readonly id: string; readonly first: number; readonly after: string | null };

/** Pages of the actor with the most relations, near the top of the list and far down. */
export const hubRows: readonly Row[] = [
  {
    part: 'hub',
    name: 'page 1 of an actor with 40,000 relations',
    other: median,
    bar: { atMost: 1.3 },
    measure: async (lab) => timesAsLong(await measure(lab, null)),
  },
  {
    part: 'hub',
    name: `page ${farPage} of an actor with 40,000 relations`,
    other: median,
    bar: { atMost: 1.3 },
    measure: async (lab) => timesAsLong(await measure(lab, await cursorBefore(await lab.url('service')))),
  },
];

async function measure(lab: Lab, after: string | null): Promise<[number, number]> {
  const url = await lab.url('service');
  const ofHub = pages(url, 'the hub', (question) => ({ ...question, id: generatedActorId(0), after }));
  const ofMedian = pages(url, 'the median actor', (question) => question);
  const ids = await medianActors(await lab.store(), 500);
  const questions = ids.map((id) => ({ id, first: pageSize, after: null }));
  return medianTimes([ofHub, ofMedian], questions, lab.effort);
}

function pages(url: string, name: string, change: (question: Question) => Question): Side<Question> {
  return {
    name,
    url: `${url}/graphql`,
    body: (question) => ({ query: pageOf, variables: { ...change(question), asked: nextNumber() } }),
    facts: ({ data }: Page) => data,
  };
}

/** The end of the page before the far one. */
async function cursorBefore(url: string): Promise<string> {
  const hub = openSide(
    pages(url, 'the hub', (question) => question),
    1,
  );
  try {
    let after: string | null = null;
    for (let left = (farPage - 1) * pageSize; left > 0; left -= wayPageSize) {
      const text = await hub.ask({ id: generatedActorId(0), first: Math.min(left, wayPageSize), after });
      after = (JSON.parse(text) as Page).data.actor.relations.pageInfo.endCursor;
    }
    return after ?? '';
  } finally {
    await hub.close();
  }
}
