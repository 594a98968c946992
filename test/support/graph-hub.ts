import type { DataSet } from '../../src/data-set/data-set.js';
import {
  type KeepRelationBoundsBounds,
  type KeepStatesState,
  keepRelationBounds,
  keepStates,
  type UpsertRelationsRelation,
  upsertRelations,
} from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import type { Graph } from '../../src/graph/run.js';
import { keptRows } from '../../src/loader/kept-rows.js';
import { relationRow } from '../../src/loader/proposition-rows.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import {
  aClaim,
  aDataSet,
  anActor,
  anEvent,
  aParticipation,
  aQuantity,
  aRelation,
  aSource,
} from './graph-records.js';

/** How many ordinary actors there are, and how many relations each has with the hub and with each other. */
const ordinary = 400;
const withHub = 50;
const aside = 5;

/** How much more the hub has of all else, and how much an ordinary actor has. */
const many = 1_000;
const few = 60;

/** Ids of what has much and of what has as much as most: actors, and relations that are much and little claimed. */
export const hubIds = {
  hub: { actor: 'actor:hub', relation: aRelation('hub', 'OPPOSES', 'o0', 'much-claimed').id },
  median: { actor: 'actor:o0', relation: aRelation('o1', 'OPPOSES', 'o0', 'little-claimed').id },
};

type RelationRow = UpsertRelationsRelation & KeepStatesState & KeepRelationBoundsBounds;

const createRelations: CypherQuery<{ readonly rows: readonly RelationRow[]; readonly now: string }, object> =
  {
    name: 'create-relations',
    mode: 'write',
    rows: 'many',
    params: { rows: 'LIST<Relation NOT NULL> NOT NULL', now: 'STRING NOT NULL' },
    columns: {},
    records: {
      Relation: {
        ...upsertRelations.records['Relation'],
        ...keepStates.records['State'],
        ...keepRelationBounds.records['Bounds'],
      },
    },
    text: 'UNWIND $rows AS row CREATE (relation:Proposition:Relation) SET relation = row, relation.knownFrom = $now',
  };

const now = '2024-01-01T00:00:00Z';
const day = (index: number) => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
const actors = [anActor('hub'), ...Array.from({ length: ordinary }, (_, at) => anActor(`o${at}`))];

/**
 * Builds a graph in which `actor:hub` has 20,000 relations, half of them outwards, and each of 400 ordinary actors 60. Relations have
 * the properties that the loader gives them, but neither claims nor edges, at which no list of relations looks.
 */
export async function buildHub(graph: Graph): Promise<void> {
  await writeDataSet(graph, besideRelations(), 'hub', now);
  const kinds = new Map(actors.map((actor) => [actor.id, actor]));
  const rows = [...relationsOfHub(), ...relationsAside()].map(({ relation, claimed }) => {
    const kept = keptRows(relation.id, [claimOf(relation.id, claimed)], null, now);
    if (!kept.bounds) throw new Error('a relation has no date of its own');
    return { ...relationRow(relation, kinds), ...kept.state, ...kept.bounds };
  });
  for (let from = 0; from < rows.length; from += 2_000)
    await graph.write((run) => run(createRelations, { rows: rows.slice(from, from + 2_000), now }));
}

function relationsOfHub() {
  return Array.from({ length: ordinary * withHub }, (_, at) => {
    const other = `o${at % ordinary}`;
    const spell = String(Math.floor(at / ordinary));
    const [subject, object] = Number(spell) % 2 === 0 ? ['hub', other] : [other, 'hub'];
    const relation = aRelation(subject, 'OPPOSES', object, spell);
    return { relation, claimed: `${day(at % 10_000)}/..` };
  });
}

function relationsAside() {
  return Array.from({ length: ordinary * aside }, (_, at) => {
    const from = at % ordinary;
    const to = (from + 1 + Math.floor(at / ordinary)) % ordinary;
    return { relation: aRelation(`o${from}`, 'BACKS', `o${to}`), claimed: `${day(at * 3)}/..` };
  });
}

function claimOf(aboutId: string, claimed: string) {
  const said = {
    stance: 'AFFIRMS',
    modality: 'ACTUAL',
    claimed,
    claimedInferred: false,
  } as const;
  const sourceIds = ['source:page'];
  return {
    ...said,
    id: `claim:of-${aboutId}`,
    aboutId,
    madeAt: null,
    madeAtInferred: false,
    days: null,
    recordedAt: now,
    retractedAt: null,
    assertedById: 'source:page',
    sourceIds,
    originalIds: sourceIds,
  };
}

/** All but the many relations: events, quantities and claims, many of one thing and few of another. */
function besideRelations(): DataSet {
  const { hub, median } = hubIds;
  const each = <T>(make: (key: string, count: number, ids: typeof hub) => T[]) => [
    ...make('hub', many, hub),
    ...make('o0', few, median),
  ];
  const counting = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at));
  const events = each((key, count) => counting(count, (at) => anEvent(`${key}-${at}`, day(at))));
  const basis = events.slice(-few).map(({ id }) => id);
  const relations = [
    aRelation('hub', 'OPPOSES', 'o0', 'much-claimed'),
    { ...aRelation('o1', 'OPPOSES', 'o0', 'little-claimed'), basis },
  ];
  const participations = each((key, count) =>
    counting(count, (at) => aParticipation(`${key}-${at}`, 'ACTOR', key)),
  );
  const quantities = each((_key, count, { actor }) => counting(count, (at) => aQuantity(actor, at, day(at))));
  const aboutRelations = each((_key, count, { relation, actor }) =>
    counting(count, (at) =>
      aClaim(relation, 'page', { assertedById: actor, madeAt: { edtf: day(at), inferred: false } }),
    ),
  );
  const claimed = [...events, ...participations, ...quantities].map(({ id }) => aClaim(id, 'page'));
  const claims = [...aboutRelations, ...claimed];
  return aDataSet({
    sources: [aSource('page')],
    actors,
    relations,
    events,
    participations,
    quantities,
    claims,
  });
}
