// Who holds the militias and parliament together? npx tsx examples/analytics/brokers.ts [address] [day]
import { answered, answeredIfAvailable, type Service } from './client.js';
import {
  type RelationWhere,
  WayAroundDocument,
  WhoHoldsTogetherDocument,
  type WhoHoldsTogetherQuery,
} from './generated/graphql.js';
import { runScript } from './run-script.js';
import { tellNames, tellRelation } from './tell.js';

const militias = 'actor:iran-backed-militias';
const parliament = 'actor:iraqi-parliament';
/** What somebody says holds, and is no conflict: an attack holds nobody together. */
const where: RelationWhere = { statusIn: ['AFFIRMED', 'CONTESTED', 'NOMINAL'], signIn: [0, 1] };

type Found = Exclude<WhoHoldsTogetherQuery['brokers'], { code: string }>;
type Broker = Found['nodes'][number];

await runScript(async (service, [day = '2021-07-26']) => {
  const asOf = { validAt: day };
  const both = [militias, parliament];
  const { data } = await service.ask(WhoHoldsTogetherDocument, {
    one: militias,
    other: parliament,
    both,
    where,
    asOf,
  });
  const { nodes: brokers, total, method } = answered(data.brokers);
  const [one, other] = both.map((id) => data.ends.find((end) => end && 'id' in end && end.id === id));
  const inWhole = standingInWhole(data);
  const around = await Promise.all(brokers.map((broker) => wayAround(service, day, [broker])));
  return [
    `Who holds ${nameOf(one)} and ${nameOf(other)} together?`,
    `${day}, by what somebody says holds, conflict left aside: ${method.nodes} actors, ${method.edges} relations.`,
    '',
    total === 0
      ? 'Nobody: no way leads from one to the other, or they are tied directly.'
      : `The shortest ways from one to the other lead through ${total === 1 ? 'one actor' : `${total} actors`}.`,
    ...brokers.map((broker, at) => tellBroker(broker, inWhole(broker.actor.id), around[at] ?? '')),
    ...(brokers.length > 1
      ? ['', `Without ${tellNames(brokers.map(nameOfBroker))}: ${await wayAround(service, day, brokers)}`]
      : []),
  ].join('\n');
});

/** What an actor is in the whole graph, in words. */
function standingInWhole({
  centrality,
  bridges,
}: Pick<WhoHoldsTogetherQuery, 'centrality' | 'bridges'>): (id: string) => string {
  const central = answeredIfAvailable(centrality);
  const cuts = answeredIfAvailable(bridges);
  if (!central || !cuts) return () => 'not told, since this database has no Graph Data Science';
  const places = new Map(
    central.nodes.map(({ rank, actor }) => [actor.id, `place ${rank} of ${central.total}`]),
  );
  const cutting = new Set(cuts.actors.map(({ id }) => id));
  return (id) =>
    `${places.get(id) ?? 'none of the first places'} by betweenness${cutting.has(id) ? '; an articulation point: without it some of the others could not reach each other' : ''}`;
}

function tellBroker(broker: Broker, inWhole: string, around: string): string {
  const { actor, value } = broker;
  return [
    '',
    `${actor.name}, on ${Math.round(value * 100)} % of them`,
    ...actor.relations.nodes.map((relation) => `  - ${tellRelation(relation)}`),
    `  In the whole graph: ${inWhole}.`,
    `  Without it: ${around}`,
  ].join('\n');
}

/** What is left between the two when these are gone. */
async function wayAround(service: Service, day: string, gone: readonly Broker[]): Promise<string> {
  const { data } = await service.ask(WayAroundDocument, {
    from: militias,
    to: parliament,
    avoid: gone.map(({ actor }) => actor.id),
    where,
    asOf: { validAt: day },
  });
  const { paths, none } = answered(data.paths);
  const [way] = paths;
  if (way) return `${way.hops.map(({ relation }) => tellRelation(relation)).join('; ')}.`;
  return none?.reason === 'SEARCH_BOUNDED' ? none.message : 'nothing ties the two within six steps.';
}

function nameOfBroker({ actor }: Broker): string {
  return actor.name;
}

function nameOf(end: WhoHoldsTogetherQuery['ends'][number] | undefined): string {
  return end && 'name' in end ? end.name : 'somebody unknown';
}
