import { afterAll, describe, expect, it } from 'vitest';
import { actorFilter } from '../../src/actors/actor-filter.js';
import { claimFilter } from '../../src/claims/claim-filter.js';
import { eventFilter } from '../../src/events/event-filter.js';
import {
  actorsPage,
  claimsAbout,
  claimsAssertedBy,
  countActors,
  countEventsOfRelations,
  eventsOfActors,
  eventsOfRelations,
  quantitiesOf,
  relationBucketsAtEnds,
  relationsOfActorsBrief,
  topActorsAtEnds,
} from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { topKey } from '../../src/pages/list-key.js';
import { quantityFilter } from '../../src/quantities/quantity-filter.js';
import { actorRelationsFilter } from '../../src/relations/actor-relations-filter.js';
import { allColumns } from '../../src/relations/columns-filter.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import { relationQueries } from '../../src/relations/relation-queries.js';
import { asOfParams } from '../../src/standing/as-of.js';
import { asKnownNow, asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { buildHub, hubIds } from '../support/graph-hub.js';
import { planFaults } from '../support/graph-plan-faults.js';
import { profile } from '../support/graph-profile.js';

/** A page of 10 asks for one row more, to know whether another page follows. */
const first = 11;
const orders = ['NEWEST', 'OLDEST', 'RECENTLY_RECORDED'] as const;
const { hub, median } = hubIds;

const { driver, graph, run, cypher, close } = await openEmptyGraph();
afterAll(() => close());
await buildHub(graph);

/** Profiles a page of the hub and one of a median actor, whose items are rows unless `count` tells them from the rows. */
async function pagesOf<Params, Row>(
  query: CypherQuery<Params, Row>,
  of: 'actor' | 'relation',
  asking: (ids: string[]) => NoInfer<Params>,
  count = (rows: readonly Row[]): number => rows.length,
) {
  const page = (id: string) => profile(driver, query, asking([id]));
  const pages = { ofHub: await page(hub[of]), ofMedian: await page(median[of]) };
  expect(planFaults(pages.ofHub.plan, new Set(['CartesianProduct']))).toEqual([]);
  expect([count(pages.ofHub.rows), count(pages.ofMedian.rows)]).toEqual([first, first]);
  return pages;
}

it('is about a hub of 20,000 relations among actors of 60', async () => {
  const degrees = await cypher(
    `UNWIND $ids AS id
     MATCH (relation:Relation) WHERE id IN [relation.subjectId, relation.objectId]
     RETURN id, count(relation) AS degree ORDER BY degree`,
    { ids: [hub.actor, median.actor, 'actor:o200'] },
  );
  expect(degrees).toEqual([
    { id: 'actor:o200', degree: 60 },
    { id: median.actor, degree: 62 },
    { id: hub.actor, degree: 20_001 },
  ]);
});

it('a brief page costs what a page of anybody costs', async () => {
  const { start } = relationQueries.NEWEST;
  const asked = { ...asOfParams(asLastReported), first, after: start };
  const { ofHub, ofMedian } = await pagesOf(
    relationsOfActorsBrief,
    'actor',
    (ids) => ({ ...asked, ids }),
    (rows) => rows.flatMap(({ relations }) => relations).length,
  );
  expect(ofHub.hits).toBeLessThanOrEqual(1.1 * ofMedian.hits);
  expect(ofHub.hits).toBeLessThan(520);
});

describe.each(orders)('a page of the relations of a hub, %s', (order) => {
  const { ofActors, atEnds, start } = relationQueries[order];

  it('costs what a page of anybody costs, the first page and the second', async () => {
    const asked = { ...actorRelationsFilter({}, asLastReported), ...allColumns, first };
    const begun = await pagesOf(ofActors, 'actor', (ids) => ({ ...asked, ids, after: start }));
    expect(begun.ofHub.hits).toBeLessThanOrEqual(1.1 * begun.ofMedian.hits);
    expect(begun.ofHub.hits).toBeLessThan(520);

    const after = begun.ofHub.rows.at(-2)?.listKey ?? '';
    const second = await profile(driver, ofActors, { ...asked, ids: [hub.actor], after });
    expect(second.rows[0]).toEqual(begun.ofHub.rows.at(-1));
    expect(second.hits).toBeLessThanOrEqual(1.1 * begun.ofMedian.hits);
    expect(second.hits).toBeLessThan(520);
  });

  it.each([null, '2030-01-01'])(
    'costs no more where statuses are asked for, on the day %s',
    async (validAt) => {
      const where = { statusIn: ['AFFIRMED' as const, 'NOMINAL' as const] };
      const asked = {
        ...actorRelationsFilter({ where }, { ...asLastReported, validAt }),
        ...allColumns,
        first,
      };
      const { ofHub, ofMedian } = await pagesOf(ofActors, 'actor', (ids) => ({
        ...asked,
        ids,
        after: start,
      }));
      expect(ofHub.hits).toBeLessThanOrEqual(1.1 * ofMedian.hits);
      expect(ofHub.hits).toBeLessThan(520);
    },
  );

  it('costs no more when it is sought by its ends, on either side alone too', async () => {
    const sides = [
      [true, true],
      [true, false],
      [false, true],
    ] as const;
    for (const [asSubject, asObject] of sides) {
      const asked = { ...relationFilter(null, asLastReported), asSubject, asObject, after: start, first };
      const { ofHub, ofMedian } = await pagesOf(atEnds, 'actor', (ids) => ({ ...asked, ids }));
      expect(ofHub.hits).toBeLessThanOrEqual(1.1 * ofMedian.hits);
    }
  });
});

describe('a page of what is', () => {
  const page = { after: topKey, first };

  it('claimed about a much claimed relation costs what any costs', async () => {
    const { ofHub, ofMedian } = await pagesOf(claimsAbout, 'relation', (ids) => ({
      ...claimFilter(null, asLastReported),
      ...page,
      ids,
    }));
    expect(ofHub.hits).toBeLessThanOrEqual(1.1 * ofMedian.hits);
  });

  it('claimed by somebody who claims much costs what any costs', async () => {
    const { ofHub, ofMedian } = await pagesOf(claimsAssertedBy, 'actor', (ids) => ({
      ...claimFilter(null, asLastReported),
      ...page,
      ids,
    }));
    expect(ofHub.hits).toBeLessThanOrEqual(1.1 * ofMedian.hits);
  });

  it('attended by somebody who attends much costs what any costs', async () => {
    const { ofHub, ofMedian } = await pagesOf(eventsOfActors, 'actor', (ids) => ({
      ...eventFilter(null, asLastReported),
      ...page,
      ids,
    }));
    expect(ofHub.hits).toBeLessThanOrEqual(1.1 * ofMedian.hits);
  });

  it('counted of somebody of whom much is counted costs what any costs', async () => {
    const { ofHub, ofMedian } = await pagesOf(quantitiesOf, 'actor', (ids) => ({
      ...quantityFilter(null, asLastReported),
      ...page,
      ids,
    }));
    expect(ofHub.hits).toBeLessThanOrEqual(1.1 * ofMedian.hits);
  });
});

it('does not look through all events for the few on which a relation rests', async () => {
  const asked = { ...eventFilter(null, asLastReported), ids: [median.relation] };
  const found = await profile(driver, eventsOfRelations, { ...asked, after: topKey, first });
  const [{ total } = { total: 0 }] = await run(countEventsOfRelations, asked);
  expect([found.rows.length, total]).toEqual([first, 60]);
  expect(found.hits).toBeLessThan(15 * total);
});

it('counts the relations of an actor without a look at those of others', async () => {
  const filter = relationFilter({ withActor: [median.actor] }, asLastReported);
  const sought = { ...filter, ids: [median.actor], asSubject: true, asObject: true };
  const stretches = { interval: 'YEAR', origin: 1990, stretches: 30, groupBy: 'ALL' };
  const asked = { ...stretches, countedIn: ['AFFIRMED'] };
  const buckets = await profile(driver, relationBucketsAtEnds, { ...sought, ...asked });
  const top = await profile(driver, topActorsAtEnds, { ...sought, weighted: false, first: 200 });
  expect(top.rows[0]).toMatchObject({ actorId: median.actor, value: 62 });
  for (const { hits } of [buckets, top]) expect(hits).toBeLessThan(20 * 62);
});

it('looks at the spellings of each actor once for a part of a name', async () => {
  const { rows, hits } = await profile(driver, countActors, actorFilter({ nameContains: 'O3' }, asKnownNow));
  expect(rows).toEqual([{ total: 111 }]);
  expect(hits).toBeLessThan(6 * 401);
});

describe('actors of whom a source speaks', () => {
  const asked = { after: '', first: 500 };

  it('are sought no further than the first place where it does, on a hub too', async () => {
    // The graph has the edges of two relations alone; the walk needs those of the hub.
    await cypher(
      `MATCH (hub:Actor {id: $id})
       CALL (hub) { MATCH (relation:Relation {subjectId: hub.id}) MERGE (hub)-[:SUBJECT_OF]->(relation) }
       CALL (hub) { MATCH (relation:Relation {objectId: hub.id}) MERGE (relation)-[:HAS_OBJECT]->(hub) }`,
      { id: hub.actor },
    );
    const filter = actorFilter({ source: ['source:page'] }, asKnownNow);
    const { rows, hits, plan } = await profile(driver, actorsPage, { ...filter, ...asked });
    expect(planFaults(plan, new Set())).toEqual([]);
    expect(rows.map(({ actorId }) => actorId)).toEqual([hub.actor, median.actor, 'actor:o1']);
    const whole = await profile(driver, actorsPage, { ...actorFilter(null, asKnownNow), ...asked });
    expect(hits).toBeLessThan(1.5 * whole.hits);
  });

  it('are looked at once from end to end where it does not', async () => {
    const filter = actorFilter({ source: ['source:nothing'] }, asKnownNow);
    const { rows, hits } = await profile(driver, actorsPage, { ...filter, ...asked });
    expect(rows).toEqual([]);
    // 20,000 relations, 1,000 parts, numbers and claims each, and what there is to read of one.
    expect(hits).toBeLessThan(4 * 23_000);
  });
});
