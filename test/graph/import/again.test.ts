import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { nothingAdded } from '../../../src/import/added.js';
import type { ImportRecord } from '../../../src/import/import-record.js';
import { openEmptyGraph } from '../../support/graph.js';
import { changesBetween, type Dump, dump } from '../../support/graph-dump.js';
import { importLines } from '../../support/import.js';

const database = await openEmptyGraph();
afterAll(() => database.close());

const state = (key: string): ImportRecord => ({
  record: 'actor',
  id: `actor:${key}`,
  kind: 'STATE',
  name: key.toUpperCase(),
});
const backs = (subject: string, object: string, during: string): ImportRecord => ({
  record: 'relation',
  subject: `actor:${subject}`,
  type: 'BACKS',
  object: `actor:${object}`,
  during,
});
const lines = [
  ...['north', 'south', 'east'].map(state),
  backs('north', 'south', '2001/2003'),
  backs('south', 'east', '2002'),
  backs('east', 'north', '2004/..'),
];
const same = { came: [], went: [], became: {} };

let before: Dump;
beforeEach(async () => {
  await database.cypher('MATCH (node) DETACH DELETE node');
  await importLines(database, lines, { batch: 2 });
  before = await dump(database);
});

describe('the same file once more', () => {
  it('changes nothing, and says that its batches were in', async () => {
    const { outcome } = await importLines(database, lines, { batch: 2 });
    expect(outcome).toEqual({ rows: 6, setAside: 0, skipped: 6, added: nothingAdded, stopped: false });
    expect(changesBetween(before, await dump(database))).toEqual(same);
  });

  it('changes nothing in batches of another size, for which the ledger has no entry', async () => {
    const { outcome } = await importLines(database, lines, { batch: 4 });
    expect(outcome).toMatchObject({ skipped: 0, added: nothingAdded });
    expect(changesBetween(before, await dump(database))).toEqual(same);
  });

  it('leaves a claim withdrawn that somebody has withdrawn', async () => {
    await database.cypher(
      "MATCH (claim:Claim) WITH claim LIMIT 1 SET claim:Retracted, claim.retractedAt = '2030-01-01T00:00:00Z'",
    );
    before = await dump(database);
    const { outcome } = await importLines(database, lines, { batch: 4 });
    expect(outcome.added).toEqual(nothingAdded);
    expect(changesBetween(before, await dump(database))).toEqual(same);
  });
});

describe('a file that has grown', () => {
  const grown = [...lines, backs('north', 'east', '2010')];

  it('brings what is new and leaves the rest as it is, but for the digest of its document', async () => {
    const { outcome } = await importLines(database, grown);
    expect(outcome.added).toEqual({ ...nothingAdded, relations: 1, claims: 1 });
    const { came, went, became } = changesBetween(before, await dump(database));
    expect(went).toEqual([]);
    expect(came.filter((name) => /^(Proposition|Claim) [^ ]+$/.test(name))).toHaveLength(2);
    expect(Object.keys(became).toSorted()).toEqual(['Dataset dataset', 'Source source:records']);
    expect(became['Source source:records']).toEqual({
      sha256: expect.any(String),
      length: expect.any(Number),
    });
  });
});

describe('a claim about what is there', () => {
  it('joins the others, and what was known before is kept', async () => {
    const denied: ImportRecord = {
      record: 'claim',
      about: { subject: 'actor:north', type: 'BACKS', object: 'actor:south' },
      stance: 'DENIES',
      assertedBy: 'actor:north',
      madeAt: '2005',
    };
    const { outcome } = await importLines(database, [denied], { name: 'denials.ndjson' });
    expect(outcome.added).toEqual({ ...nothingAdded, sources: 1, claims: 1 });
    const [relation] = await database.cypher(
      `MATCH (relation:Relation:Proposition {subjectId: 'actor:north', objectId: 'actor:south'})-[:WAS]->(former)
       RETURN relation.claims AS claims, relation:Disputed AS disputed, former.claims AS formerly`,
    );
    expect(relation).toEqual({ claims: 2, disputed: true, formerly: 1 });
  });
});

describe('counts of the store', () => {
  it('move with each commit, by what lists show', async () => {
    const [dataset] = await database.cypher('MATCH (dataset:Dataset) RETURN dataset {.*} AS dataset');
    expect(dataset?.['dataset']).toMatchObject({
      version: 4,
      title: 'Imported data',
      actors: 3,
      sources: 1,
      relations: 3,
      claims: 3,
      horizonFrom: '2001-01-01T00:00:00Z',
      horizonUntil: '2004-12-31T23:59:59Z',
    });
  });
});
