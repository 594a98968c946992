import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../src/data-set/data-set.js';
import { whenOf } from '../../src/time/dated-text.js';
import { foundingFolder, holdDataSet, readFoundingData } from '../support/api-data.js';
import { type InProcess, openInProcess } from '../support/api-in-process.js';
import { plainSources } from '../support/plain-sources.js';

const article = 'source:article';
const background = 'source:background';

let service: InProcess;
let dataSet: DataSet;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await openInProcess();
  dataSet = await readFoundingData();
});
afterAll(() => service.close());

type Page = { totalCount: number; nodes: { id: string }[] };

/** Objects with these ids by their ids, in several operations where they are many; null where there is none. */
async function nodes<Found>(ids: readonly string[], selection: string, source: readonly string[] | null) {
  const found = new Map<string, Found | null>();
  for (let from = 0; from < ids.length; from += 100) {
    const some = ids.slice(from, from + 100);
    const { data } = await service.ask<{ nodes: (Found | null)[] }>(
      `query Nodes($ids: [ID!]!, $source: [ID!]) { nodes(ids: $ids, source: $source) { ${selection} } }`,
      { ids: some, source },
    );
    some.forEach((id, at) => {
      found.set(id, data.nodes[at] ?? null);
    });
  }
  return found;
}

describe.each<[which: string, source: string[] | null]>([
  ['the article alone', [article]],
  ['the record alone', [background]],
  ['both', [article, background]],
  ['none', []],
  ['all, as where none is told,', null],
])('where %s counts', (_which, source) => {
  it('counts, dates and mentions of every proposition are those of the claims listed for it', async () => {
    type Claim = { stance: string; modality: string; evidence: { source: { id: string } }[] };
    type Proposition = {
      claimCounts: Record<string, number>;
      claims: { totalCount: number; nodes: Claim[] };
      mentions?: number;
      sources?: number;
      validity?: { from: { edtf: string } | null; until: { edtf: string } | null };
    };
    const { relations, events, participations, quantities, identities } = dataSet;
    const ids = [relations, events, participations, quantities, identities].flat().map(({ id }) => id);
    const plain = plainSources(dataSet, source);
    const when = '{ edtf earliest latest precision inferred }';
    const found = await nodes<Proposition>(
      ids,
      `... on Claimable {
          claimCounts { affirm deny qualify desire }
          claims(first: 200) { totalCount nodes { stance modality evidence { source { id } } } }
        }
        ... on Event { mentions sources } ... on Relation { validity { from ${when} until ${when} } }`,
      source,
    );
    for (const id of ids) {
      const proposition = found.get(id);
      const expected = plain.about(id);
      expect([id, proposition !== null]).toEqual([id, expected.length > 0]);
      if (!proposition) continue;
      const listed = proposition.claims.nodes;
      const places = listed.flatMap(({ evidence }) => evidence.map(({ source: { id: cited } }) => cited));
      expect([id, proposition.claims.totalCount, listed.length]).toEqual([
        id,
        expected.length,
        expected.length,
      ]);
      if (source) expect(places.filter((cited) => !source.includes(cited))).toEqual([]);
      const taking = (stance: string) =>
        listed.filter((claim) => claim.stance === stance && claim.modality !== 'DESIRED').length;
      expect([id, proposition.claimCounts]).toEqual([
        id,
        {
          affirm: taking('AFFIRMS'),
          deny: taking('DENIES'),
          qualify: taking('QUALIFIES'),
          desire: listed.filter(({ modality }) => modality === 'DESIRED').length,
        },
      ]);
      if (proposition.mentions !== undefined)
        expect([id, proposition.mentions, proposition.sources]).toEqual([
          id,
          places.length,
          plain.summary(id).sources,
        ]);
      const { from, until } = plain.bounds(id);
      if (proposition.validity)
        expect([id, proposition.validity]).toEqual([id, { from: whenOf(from), until: whenOf(until) }]);
    }
  });

  it('lists of what belongs to something hold all that is claimed, and no more', async () => {
    const isClaimed = ({ id }: { id: string }) => plain.about(id).length > 0;
    const plain = plainSources(dataSet, source);
    const idsOf = (records: readonly { id: string }[]) =>
      records
        .filter(isClaimed)
        .map(({ id }) => id)
        .toSorted();
    const expectListed = (page: Page | undefined, ids: readonly string[]) => {
      expect(page?.totalCount).toBe(ids.length);
      const found = page?.nodes.map(({ id }) => id).toSorted();
      // Of a list longer than a page it is enough that the page holds nothing else.
      expect(found).toEqual(ids.length > 200 ? ids.filter((id) => found?.includes(id)) : ids);
    };
    const all = '(first: 200) { totalCount nodes { id } }';
    const events = new Map(dataSet.events.map((event) => [event.id, event]));
    const eventsOf = (ids: readonly string[]) => ids.flatMap((id) => events.get(id) ?? []);
    const quantitiesOf = (id: string) => idsOf(dataSet.quantities.filter(({ ofId }) => ofId === id));

    type Belonging = Record<'relations' | 'events' | 'statements' | 'quantities', Page> & {
      degree: number;
      relationCounts: { count: number }[];
    };
    const actors = await nodes<Belonging>(
      dataSet.actors.map(({ id }) => id),
      `... on Actor {
        relations${all} events${all} statements${all} quantities${all} degree relationCounts { count }
      }`,
      source,
    );
    for (const [id, actor] of actors) {
      const relations = idsOf(
        dataSet.relations.filter(({ subjectId, objectId }) => [subjectId, objectId].includes(id)),
      );
      const parts = dataSet.participations.filter((part) => part.actorId === id && isClaimed(part));
      expectListed(actor?.relations, relations);
      expect(actor?.degree).toBe(relations.length);
      const counted = actor?.relationCounts.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(relations.length);
      expectListed(actor?.events, idsOf(eventsOf([...new Set(parts.map(({ eventId }) => eventId))])));
      expectListed(
        actor?.statements,
        plain.claims
          .filter(({ assertedById }) => assertedById === id)
          .map((claim) => claim.id)
          .toSorted(),
      );
      expectListed(actor?.quantities, quantitiesOf(id));
    }

    const relations = await nodes<Record<'basis' | 'quantities', Page>>(
      idsOf(dataSet.relations),
      `... on Relation { basis${all} quantities${all} }`,
      source,
    );
    for (const { id, basis } of dataSet.relations.filter(isClaimed)) {
      expectListed(relations.get(id)?.basis, idsOf(eventsOf(basis)));
      expectListed(relations.get(id)?.quantities, quantitiesOf(id));
    }

    type Happened = Record<'participants' | 'quantities', Page> & { causedBy: { id: string }[] };
    const happened = await nodes<Happened>(
      idsOf(dataSet.events),
      `... on Event { participants${all} quantities${all} causedBy { id } }`,
      source,
    );
    for (const { id, causedBy } of dataSet.events.filter(isClaimed)) {
      const parts = dataSet.participations.filter(({ eventId }) => eventId === id);
      expectListed(happened.get(id)?.participants, idsOf(parts));
      expectListed(happened.get(id)?.quantities, quantitiesOf(id));
      expect(happened.get(id)?.causedBy.map((cause) => cause.id)).toEqual(idsOf(eventsOf(causedBy)));
    }
  });

  it('the actors are those of whom it is spoken', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      type Actors = { actors: Page & { pageInfo: { hasNextPage: boolean; endCursor: string } } };
      const { data }: { data: Actors } = await service.ask(
        `query Actors($source: [ID!], $after: String) {
          actors(first: 30, after: $after, where: { source: $source }) { nodes { id } pageInfo { hasNextPage endCursor } }
        }`,
        { source, after },
      );
      found.push(...data.actors.nodes.map(({ id }) => id));
      after = data.actors.pageInfo.hasNextPage ? data.actors.pageInfo.endCursor : null;
    } while (after !== null);
    const all = dataSet.actors.map(({ id }) => id);
    expect(found.toSorted()).toEqual(source ? plainSources(dataSet, source).actors() : all.toSorted());
  });
});
