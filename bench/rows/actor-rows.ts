import { type Effort, medianThroughputs, medianTimes, type Sides } from '../alternate.js';
import { sampleActors } from '../graph/samples.js';
import type { Lab } from '../lab.js';
import { type Row, shareOfThroughput, timesAsLong, timesFaster } from '../row.js';
import { checkSameFacts, type Side } from '../side.js';
import { type ActorQuestion, driverActors, neo4jGraphqlActors, ourActors } from './actor-questions.js';

/** How many actors a question names, and how many relations of each it asks for. */
type Shape = { readonly actors: number; readonly first: number };

const onePage: Shape = { actors: 1, first: 10 };
const fifty: Shape = { actors: 50, first: 5 };
const questionCount = 2_000;
const checked = 5;
/** These are the first that each side is asked at all: it is warmed up for so many windows, 4 s in a whole run. */
const warmUpWindows = 6;
const clients = 16;

const driverAlone = {
  other: 'the driver alone behind a bare HTTP server',
  open: async (lab: Lab) => driverActors(await lab.url('driver')),
};
const library = {
  other: '@neo4j/graphql 7.6 on Apollo Server',
  open: async (lab: Lab, { first }: Shape) => neo4jGraphqlActors(await lab.url('neo4jGraphql'), first),
};

/** An actor with a page of relations, and many actors with a few relations each. */
export const actorRows: readonly Row[] = [
  {
    part: 'actors',
    name: 'an actor with 10 relations, one client, median',
    other: driverAlone.other,
    bar: { atMost: 1.5 },
    measure: async (lab) => timesAsLong(await times(lab, onePage, driverAlone.open)),
  },
  {
    part: 'actors',
    name: 'an actor with 10 relations, 16 clients, throughput',
    other: driverAlone.other,
    bar: { atLeast: 0.6 },
    async measure(lab) {
      const { sides, questions } = await prepare(lab, onePage, driverAlone.open);
      // Both are some seconds from being as fast as they come, the driver alone more of them.
      const rounds = lab.effort.rounds * 3;
      return shareOfThroughput(
        await medianThroughputs(sides, questions, clients, { ...warmedUp(lab), rounds }),
      );
    },
  },
  {
    part: 'actors',
    name: '50 actors with 5 relations each, one client, median',
    other: driverAlone.other,
    bar: { atMost: 1.8 },
    measure: async (lab) => timesAsLong(await times(lab, fifty, driverAlone.open)),
  },
  {
    part: 'library',
    name: 'an actor with 10 relations, times faster',
    other: library.other,
    bar: { atLeast: 1.5 },
    measure: async (lab) => timesFaster(await times(lab, onePage, library.open)),
  },
  {
    part: 'library',
    name: '50 actors with 5 relations each, times faster',
    other: library.other,
    bar: { atLeast: 1.8 },
    measure: async (lab) => timesFaster(await times(lab, fifty, library.open)),
  },
];

type Open = (lab: Lab, shape: Shape) => Promise<Side<ActorQuestion>>;

async function times(lab: Lab, shape: Shape, open: Open): Promise<[number, number]> {
  const { sides, questions } = await prepare(lab, shape, open);
  return medianTimes(sides, questions, warmedUp(lab));
}

function warmedUp({ effort }: Lab): Effort {
  return { ...effort, warmUpMs: warmUpWindows * effort.windowMs };
}

async function prepare(
  lab: Lab,
  shape: Shape,
  open: Open,
): Promise<{ sides: Sides<ActorQuestion>; questions: ActorQuestion[] }> {
  const { actors, first } = shape;
  const ids = await sampleActors(await lab.store(), { least: first, count: questionCount * 4 });
  const questions = Array.from({ length: questionCount }, (_, at) => ({
    ids: distinctFrom(ids, at * 4, actors),
    first,
  }));
  const sides: Sides<ActorQuestion> = [ourActors(await lab.url('service')), await open(lab, shape)];
  await checkSameFacts(sides, questions.slice(0, checked));
  return { sides, questions };
}

function distinctFrom(ids: readonly string[], from: number, count: number): string[] {
  const chosen = new Set<string>();
  for (let at = from; chosen.size < count && at < from + ids.length; at++)
    chosen.add(ids[at % ids.length] ?? '');
  return [...chosen];
}
