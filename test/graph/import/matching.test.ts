import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportRecord } from '../../../src/import/import-record.js';
import { writeDataSet } from '../../../src/loader/write-data-set.js';
import { openEmptyGraph } from '../../support/graph.js';
import { aDataSet, anActor } from '../../support/graph-records.js';
import { importLines } from '../../support/import.js';

const database = await openEmptyGraph();
afterAll(() => database.close());

const founding = aDataSet({
  actors: [
    anActor('north', {
      name: 'Northland',
      aliases: [
        { text: 'Northland', lang: 'en', strength: 'NAME', during: null },
        { text: 'The North', lang: 'en', strength: 'ALIAS', during: null },
        { text: 'Norlandia', lang: 'en', strength: 'PREVIOUS', during: null },
      ],
      externalIds: [{ scheme: 'iso2', value: 'NO' }],
    }),
    anActor('smith', {
      kind: 'PERSON',
      name: 'John Smith',
      aliases: [{ text: 'John Smith', lang: 'en', strength: 'NAME', during: null }],
    }),
  ],
});

type ActorLine = ImportRecord & { record: 'actor' };
const actor = (key: string, name: string, more: Partial<ActorLine> = {}): ActorLine => ({
  record: 'actor',
  id: `actor:${key}`,
  kind: 'STATE',
  name,
  ...more,
});
const read = async (lines: readonly ImportRecord[], name = 'actors.ndjson') => {
  const { findings, outcome } = await importLines(database, lines, { name });
  const [{ actors } = { actors: 0 }] = await database.cypher(
    'MATCH (actor:Actor) RETURN count(actor) AS actors',
  );
  return { findings, outcome, actors };
};

beforeEach(async () => {
  await database.cypher('MATCH (node) DETACH DELETE node');
  await writeDataSet(database.graph, founding, 'founding', '2024-01-01T00:00:00Z');
});

describe('an actor of a file is one that is there', () => {
  it.each([
    [
      'by an id of another scheme, whatever its name',
      actor('x', 'Nordland', { ids: { iso2: 'NO' } }),
      'iso2:NO',
    ],
    ['by its name, whatever its case', actor('x', 'NORTHLAND'), 'NORTHLAND'],
    ['by another name of it', actor('x', 'the north'), 'the north'],
  ])('%s; the report tells on what', async (_how, line, on) => {
    const { findings, actors, outcome } = await read([line]);
    expect(findings).toEqual([
      { line: 1, is: 'MATCHED', field: '', reason: `actor:x is actor:north, by ${on}` },
    ]);
    expect([actors, outcome.added.actors]).toEqual([2, 0]);
  });

  it('and rows that name it by the id of the file mean the one that is there, in later files too', async () => {
    await read([actor('x', 'Northland'), actor('other', 'Otherland')]);
    const tie: ImportRecord = {
      record: 'relation',
      subject: 'actor:x',
      type: 'BACKS',
      object: 'actor:other',
    };
    const { outcome } = await read([tie], 'ties.ndjson');
    expect(outcome).toMatchObject({ setAside: 0, added: { relations: 1 } });
    const [found] = await database.cypher('MATCH (relation:Relation) RETURN relation.subjectId AS subject');
    expect(found).toEqual({ subject: 'actor:north' });
  });

  it('and gets once what several rows tell of it', async () => {
    const told = actor('x', 'Northland', { aliases: [{ text: 'Nordland' }], ids: { gw: '9' } });
    const { outcome } = await read([
      actor('y', 'Newland'),
      told,
      told,
      { ...told, id: 'actor:z' },
      actor('y', 'Newland'),
    ]);
    expect(outcome).toMatchObject({ setAside: 0, added: { actors: 1, names: 4 } });
  });

  it('and gets the spellings and ids that it had not, which outlast a new edition of the data set', async () => {
    await read([actor('x', 'Northland', { aliases: [{ text: 'Nordland' }], ids: { gw: '9' } })]);
    const edition = { ...founding, digest: '1'.repeat(64) };
    await writeDataSet(database.graph, edition, 'founding', '2030-01-01T00:00:00Z');
    const [found] = await database.cypher(
      `MATCH (actor:Actor {id: 'actor:north'})
       RETURN COLLECT { MATCH (actor)-[:HAS_ALIAS]->(alias) RETURN alias.text ORDER BY alias.text } AS names,
         COLLECT { MATCH (actor)-[:HAS_EXTERNAL_ID]->(id) RETURN id.key ORDER BY id.key } AS ids,
         COLLECT { MATCH (former:FormerId)-[:MERGED_INTO]->(actor) RETURN former.id } AS former`,
    );
    expect(found).toEqual({
      names: ['Nordland', 'Norlandia', 'Northland', 'The North'],
      ids: ['gw:9', 'iso2:NO'],
      former: ['actor:x'],
    });
  });
});

describe('an actor of a file stays apart', () => {
  const apart = (id: string) => ({
    line: 1,
    is: 'LOOK_ALIKE',
    field: 'name',
    reason: `actor:x and ${id} go by the same name and were kept apart; an id that both have would join them`,
  });

  it.each([
    ['where it is of another kind', actor('x', 'Northland', { kind: 'PARTY' }), [apart('actor:north')]],
    [
      'where one scheme has two ids for them',
      actor('x', 'Northland', { ids: { iso2: 'NQ' } }),
      [apart('actor:north')],
    ],
    ['where only a former name is the same', actor('x', 'Norlandia'), []],
    ['where its name is only like another', actor('x', 'Northlands'), []],
    ['where it has no name', { ...actor('x', ''), name: undefined, describedAs: 'Northland' } as never, []],
  ])('%s', async (_why, line, told) => {
    const { findings, actors } = await read([line]);
    expect(findings).toEqual(told);
    expect(actors).toBe(3);
  });

  it('where one file tells two of one name, and where two are there it is neither', async () => {
    const one = await read([
      actor('jones-a', 'Ann Jones', { kind: 'PERSON' }),
      actor('jones-b', 'Ann Jones', { kind: 'PERSON' }),
    ]);
    expect(one.findings.map(({ line, is }) => [line, is])).toEqual([[2, 'LOOK_ALIKE']]);
    const other = await read([actor('jones-c', 'Ann Jones', { kind: 'PERSON' })], 'others.ndjson');
    expect(other.findings.map(({ is }) => is)).toEqual(['LOOK_ALIKE', 'LOOK_ALIKE']);
    expect(other.actors).toBe(5);
  });
});

describe('an actor of a file is set aside, and with it what names it', () => {
  it('where its ids belong to several', async () => {
    await read([actor('east', 'Eastland', { ids: { gw: '7' } })]);
    const { findings, outcome } = await read(
      [
        actor('x', 'Mixed', { ids: { iso2: 'NO', gw: '7' } }),
        { record: 'relation', subject: 'actor:x', type: 'BACKS', object: 'actor:east' },
      ],
      'mixed.ndjson',
    );
    expect(findings).toEqual([
      {
        line: 1,
        is: 'SET_ASIDE',
        field: 'ids',
        reason:
          'these ids belong to several actors: gw:7 of actor:east, iso2:NO of actor:north; right would be ids of one',
      },
      expect.objectContaining({ line: 2, is: 'SET_ASIDE', field: 'subject' }),
    ]);
    expect(outcome.setAside).toBe(2);
  });
});
