import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addAliases,
  addExternalIds,
  addFormerIds,
  linkBasis,
  linkCauses,
  linkCopies,
  removeNames,
  upsertActors,
  upsertEvents,
  upsertIdentities,
  upsertParticipations,
  upsertQuantities,
  upsertRelations,
  upsertSources,
} from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { actorRow, aliasRows, externalIdRows, formerIdRows } from '../../src/loader/actor-rows.js';
import { eventRow, participationRow, quantityRow, relationRow } from '../../src/loader/proposition-rows.js';
import { sourceRow } from '../../src/loader/source-rows.js';
import { openEmptyGraph } from '../support/graph.js';
import {
  anActor,
  anEvent,
  aParticipation,
  aQuantity,
  aRelation,
  aSource,
  stated,
} from '../support/graph-records.js';

const { graph, cypher, close } = await openEmptyGraph();
afterAll(() => close());

const one = anActor('one', { externalIds: [{ scheme: 'cow', value: '2' }], formerIds: ['actor:old'] });
const two = anActor('two', { kind: 'PARTY' });
const actors = new Map([one, two].map((actor) => [actor.id, actor]));
const before = anEvent('before', '2001');
const after = anEvent('after', '2002', { causedBy: ['event:before'] });

const write = <Params, Row>(query: CypherQuery<Params, Row>, params: NoInfer<Params>) =>
  graph.write((run) => run(query, params));
/** Ends of the relationships of a type, by their ids, keys or texts. */
const linked = async (type: string) => {
  const end = (name: string) => `coalesce(${name}.id, ${name}.key, ${name}.text)`;
  const rows = await cypher(
    `MATCH (from)-[:${type}]->(to) WITH ${end('from')} AS from, ${end('to')} AS to RETURN from + ' ' + to AS pair ORDER BY pair`,
  );
  return rows.map(({ pair }) => pair);
};

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await write(upsertActors, { rows: [one, two].map(actorRow), origin: 'test' });
  await write(upsertEvents, { rows: [before, after].map(eventRow) });
});

describe('actors', () => {
  it('are made once, then brought up to date; what is not told any more is gone', async () => {
    await write(upsertActors, {
      rows: [actorRow({ ...two, existence: stated('2001/2002') })],
      origin: 'test',
    });
    await write(upsertActors, { rows: [actorRow({ ...two, kind: 'FACTION' })], origin: 'test' });
    expect(
      await cypher(
        'MATCH (actor:Actor) RETURN actor.id AS id, actor.kind AS kind, actor.existence AS existence ORDER BY id',
      ),
    ).toEqual([
      { id: 'actor:one', kind: 'STATE', existence: null },
      { id: 'actor:two', kind: 'FACTION', existence: null },
    ]);
  });

  it('get their names, and lose those alone that are taken away before they are written anew', async () => {
    await write(addAliases, { rows: [one, two].flatMap(aliasRows) });
    await write(addExternalIds, { rows: externalIdRows(one) });
    await write(addFormerIds, { rows: formerIdRows(one) });
    expect(await linked('HAS_ALIAS')).toEqual(['actor:one one', 'actor:two two']);
    expect(await linked('HAS_EXTERNAL_ID')).toEqual(['actor:one cow:2']);
    expect(await linked('MERGED_INTO')).toEqual(['actor:old actor:one']);

    await write(removeNames, { ids: ['actor:one', 'actor:nobody'] });
    expect(await linked('HAS_ALIAS|HAS_EXTERNAL_ID|MERGED_INTO')).toEqual(['actor:two two']);
    expect(await cypher('MATCH (node:ExternalId|FormerId) RETURN node')).toEqual([]);
  });

  it('cannot have an id of another scheme, or an old one, that another has', async () => {
    await write(addExternalIds, { rows: externalIdRows(one) });
    await write(addFormerIds, { rows: formerIdRows(one) });
    const taken = { ...two, externalIds: one.externalIds, formerIds: one.formerIds };
    await expect(write(addExternalIds, { rows: externalIdRows(taken) })).rejects.toThrow(/cow:2/);
    await expect(write(addFormerIds, { rows: formerIdRows(taken) })).rejects.toThrow(/actor:old/);
  });
});

it('makes relations, as a node and as an edge, once however often they come', async () => {
  const relation = aRelation('one', 'BACKS', 'two');
  for (const role of ['with money', null])
    await write(upsertRelations, { rows: [relationRow({ ...relation, role }, actors)] });
  expect(await linked('SUBJECT_OF|HAS_OBJECT|RELATES')).toEqual([
    'actor:one actor:two',
    `actor:one ${relation.id}`,
    `${relation.id} actor:two`,
  ]);
  const [made] = await cypher(
    'MATCH (relation:Relation:Proposition) MATCH ()-[edge:RELATES]->() RETURN properties(relation) AS node, properties(edge) AS edge',
  );
  expect(made).toEqual({
    node: {
      id: relation.id,
      type: 'BACKS',
      sign: 1,
      symmetric: false,
      subjectId: 'actor:one',
      subjectKind: 'STATE',
      objectId: 'actor:two',
      objectKind: 'PARTY',
    },
    edge: {
      relationId: relation.id,
      type: 'BACKS',
      sign: 1,
      symmetric: false,
      subjectId: 'actor:one',
      subjectKind: 'STATE',
      objectId: 'actor:two',
      objectKind: 'PARTY',
    },
  });
});

it('rests relations on the events told last, and on no others', async () => {
  const relation = aRelation('one', 'BACKS', 'two');
  await write(upsertRelations, { rows: [relationRow(relation, actors)] });
  await write(linkBasis, { rows: [{ id: relation.id, basis: ['event:before', 'event:after'] }] });
  await write(linkBasis, { rows: [{ id: relation.id, basis: ['event:after'] }] });
  expect(await linked('BASED_ON')).toEqual([`${relation.id} event:after`]);
  await write(linkBasis, { rows: [{ id: relation.id, basis: [] }] });
  expect(await linked('BASED_ON')).toEqual([]);
});

it('ties events to the causes told last, and to no others', async () => {
  await write(linkCauses, { rows: [{ id: 'event:before', causedBy: ['event:after'] }, after] });
  await write(linkCauses, { rows: [before] });
  expect(await linked('CAUSED_BY')).toEqual(['event:after event:before']);
});

it('makes participations once, tied to actor and event', async () => {
  const part = aParticipation('after', 'VICTIM', 'two');
  const events = new Map([[after.id, after]]);
  for (const position of ['guest', null])
    await write(upsertParticipations, { rows: [participationRow({ ...part, position }, events)] });
  expect(await linked('HAS_PART|IN_EVENT')).toEqual([`actor:two ${part.id}`, `${part.id} event:after`]);
  expect(await cypher('MATCH (part:Participation:Proposition) RETURN properties(part) AS part')).toEqual([
    {
      part: {
        id: part.id,
        eventId: 'event:after',
        actorId: 'actor:two',
        role: 'VICTIM',
        roleKey: 'VICTIM actor:two',
        newestKey: '2002-01-01T00:00:00Z event:after',
      },
    },
  ]);
});

it('ties quantities to actors and to propositions', async () => {
  const ofActor = aQuantity('actor:one', 3, null);
  const ofEvent = aQuantity('event:after', 4, '2002');
  for (let time = 0; time < 2; time += 1)
    await write(upsertQuantities, { rows: [ofActor, ofEvent].map(quantityRow) });
  expect(await linked('QUANTITY_OF')).toEqual(
    [`${ofActor.id} actor:one`, `${ofEvent.id} event:after`].toSorted(),
  );
  expect(
    await cypher(
      'MATCH (quantity:Quantity:Proposition) RETURN quantity.best AS best, valueType(quantity.best) AS type ORDER BY best',
    ),
  ).toEqual([
    { best: 3, type: 'FLOAT NOT NULL' },
    { best: 4, type: 'FLOAT NOT NULL' },
  ]);
});

it('joins two actors by an identity', async () => {
  const identity = { id: 'identity:1', aId: 'actor:one', bId: 'actor:two' };
  for (let time = 0; time < 2; time += 1) await write(upsertIdentities, { rows: [identity] });
  expect(await linked('JOINS')).toEqual(['identity:1 actor:one', 'identity:1 actor:two']);
});

it('ties copies to what they copy, as told last', async () => {
  const [original, copy] = [aSource('original'), aSource('copy', { copyOf: 'source:original' })];
  await write(upsertSources, { rows: [original, copy].map(sourceRow), origin: 'test' });
  await write(linkCopies, { ids: [original.id, copy.id] });
  expect(await linked('COPY_OF')).toEqual(['source:copy source:original']);
  await write(upsertSources, { rows: [sourceRow({ ...copy, copyOf: null })], origin: 'test' });
  await write(linkCopies, { ids: [copy.id] });
  expect(await linked('COPY_OF')).toEqual([]);
});
