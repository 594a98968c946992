import { medianThroughputs } from '../alternate.js';
import { commitElsewhere } from '../graph/commit-elsewhere.js';
import { sampleActors } from '../graph/samples.js';
import type { Lab } from '../lab.js';
import { type Row, shareOfThroughput, timesAsLong } from '../row.js';
import { openSide, type Side } from '../side.js';
import { nextNumber } from './next-number.js';

/** What a page of charts asks for again and again: a table, numbers beside it, and bars by year. */
const dashboard = /* GraphQL */ `
  query Dashboard($ids: [ID!]!, $id: ID!) {
    rows: relationRows(where: { withActor: $ids }, first: 200) {
      nodes { id type subjectId subject objectId object from until status sign }
    }
    actor(ref: { id: $id }) {
      ... on Actor { name degree relationCounts { type { code } direction status count } }
    }
    relationBuckets(interval: YEAR, during: "1990/2019", where: { withActor: $ids }, groupBy: SIGN) { start key count }
  }
`;
/** What takes so little that the time until a change is told is that until it is seen. */
const little =
  'query($id: ID!) { actor(ref: { id: $id }) { ... on Actor { relations(first: 1) { nodes { id } } } } }';
/** First answers count relations, which more clients at once would only make wait for one another. */
const clients = 2;
const oneSecond = 1_000;

type Question = { readonly ids: readonly string[]; readonly id: string };

/** The same question again while nothing has changed, and how soon a change is seen. */
export const dashboardRows: readonly Row[] = [
  {
    part: 'dashboard',
    name: 'a dashboard of 200 relations asked again, throughput',
    other: 'its first answers',
    bar: { atLeast: 5 },
    async measure(lab) {
      const questions = [await question(lab)];
      const url = await lab.url('service');
      return shareOfThroughput(
        await medianThroughputs([side(url, false), side(url, true)], questions, clients, lab.effort),
      );
    },
  },
  {
    part: 'dashboard',
    name: 'a commit of another process, until an answer tells of it',
    other: 'one second',
    bar: { atMost: 1 },
    measure: async (lab) => timesAsLong([await longestUntilSeen(lab), oneSecond]),
  },
];

function side(url: string, isNew: boolean, query = dashboard): Side<Question> {
  return {
    name: isNew ? 'first answers' : 'repeated answers',
    url: `${url}/graphql`,
    body: (variables) => ({
      query,
      variables: isNew ? { ...variables, asked: nextNumber() } : variables,
    }),
    facts: (answer) => answer,
  };
}

async function question(lab: Lab): Promise<Question> {
  const ids = [...new Set(await sampleActors(await lab.store(), { least: 15, most: 200, count: 40 }))];
  return { ids, id: ids[0] ?? '' };
}

async function longestUntilSeen(lab: Lab): Promise<number> {
  const { driver, connection } = await lab.store();
  const service = openSide(side(await lab.url('service'), false, little), 1);
  const { id } = await question(lab);
  const asked = { id, ids: [id] };
  const versionOf = (text: string) =>
    (JSON.parse(text) as { extensions: { answer: { dataVersion: number } } }).extensions.answer.dataVersion;
  try {
    let longest = 0;
    for (let time = 0; time < 5; time++) {
      await service.ask(asked);
      const version = await commitElsewhere(driver, connection.database);
      const start = performance.now();
      while (versionOf(await service.ask(asked)) < version);
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  } finally {
    await service.close();
  }
}
