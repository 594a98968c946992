import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { DataSet } from '../../src/data-set/data-set.js';
import { sourcesPage } from '../../src/graph/queries.generated.js';
import { loadDataSet } from '../../src/loader/load-data-set.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { openEmptyGraph } from '../support/graph.js';
import { changesBetween, dump } from '../support/graph-dump.js';
import { fixtureFolder, fixtureOrigin, readFixture, withClaims } from '../support/graph-fixture.js';
import { aDataSet, anActor, aSource } from '../support/graph-records.js';

const first = '2024-01-01T00:00:00Z';
const second = '2024-02-01T00:00:00Z';

const database = await openEmptyGraph();
const { graph, cypher } = database;
const { dataSet, names } = await readFixture();
const folder = mkdtempSync(join(tmpdir(), 'political-relations-load-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

const write = (set: DataSet, now: string, origin = fixtureOrigin) => writeDataSet(graph, set, origin, now);
/** What changes in the store when the set is written over the fixture, in the words of the fixture. */
async function changesBy(set: DataSet) {
  const before = await dump(database);
  await write(set, second);
  const { came, went, became } = names.readable(changesBetween(before, await dump(database)));
  return { came: came.toSorted(), went: went.toSorted(), became };
}
/** The commit itself, which each write leaves. */
const committed = { 'Dataset dataset': { version: 2, committedAt: second } };

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  cpSync(fixtureFolder, folder, { recursive: true });
});

describe('loading a folder', () => {
  it('loads it, and then does nothing and says so until a file is another', async () => {
    const claims = dataSet.claims.length;
    expect(await loadDataSet(graph, folder, 'test')).toEqual({ loaded: true, version: 1, claims });
    const before = await dump(database);
    expect(await loadDataSet(graph, folder, 'test')).toEqual({ loaded: false, version: null, claims });
    expect(changesBetween(before, await dump(database))).toEqual({ came: [], went: [], became: {} });

    const file = join(folder, 'dataset.yaml');
    writeFileSync(file, `# A remark.\n${readFileSync(file, 'utf8')}`);
    expect(await loadDataSet(graph, folder, 'test')).toEqual({ loaded: true, version: 2, claims });
    const { came, went, became } = changesBetween(before, await dump(database));
    expect([came, went, Object.keys(became)]).toEqual([[], [], ['Dataset dataset']]);
  });

  it('loads nothing of one with mistakes, and tells each of them by its line', async () => {
    const file = join(folder, 'ties.yaml');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}  - north LIKES south @ notes 1:0-1\n  - north BACKS nobody @ notes 1:0-1\n`,
    );
    const refused = expect(loadDataSet(graph, folder, 'test')).rejects;
    await refused.toThrow(/was not loaded:\n.*ties\.yaml.*LIKES.*\n.*ties\.yaml.*nobody/);
    expect((await dump(database)).size).toBe(0);
  });
});

describe('writing over what is there', () => {
  beforeEach(async () => {
    expect(await write(dataSet, first)).toBe(1);
  });

  it('changes nothing but the commit when the set says the same', async () => {
    expect(await changesBy(dataSet)).toEqual({ came: [], went: [], became: committed });
  });

  it('changes what was changed on records and nothing else', async () => {
    const set: DataSet = {
      ...dataSet,
      actors: dataSet.actors.map((actor) =>
        actor.id === 'actor:north'
          ? { ...actor, aliases: actor.aliases.slice(0, 4), formerIds: ['actor:far'] }
          : actor,
      ),
      events: dataSet.events.map((event) =>
        event.id === 'event:raid' ? { ...event, place: 'A village', causedBy: ['event:pact'] } : event,
      ),
      relations: dataSet.relations.map((relation) =>
        relation.id === names.id('north STATIONS_FORCES_IN south')
          ? { ...relation, role: null, basis: ['event:raid'] }
          : relation,
      ),
      sources: dataSet.sources.map((source) => ({ ...source, licence: 'CC0-1.0' })),
    };
    expect(await changesBy(set)).toEqual({
      came: [
        'FormerId actor:far',
        'FormerId actor:far MERGED_INTO Actor actor:north',
        'Proposition <north STATIONS_FORCES_IN south> BASED_ON Proposition event:raid',
      ],
      went: [
        'Actor actor:north HAS_ALIAS Alias Old North in en of actor:north',
        'Alias Old North in en of actor:north',
        'FormerId actor:upper-land',
        'FormerId actor:upper-land MERGED_INTO Actor actor:north',
        'Proposition <north STATIONS_FORCES_IN south> BASED_ON Proposition event:pact',
        'Proposition <north STATIONS_FORCES_IN south> BASED_ON Proposition event:parade',
        'Proposition event:raid CAUSED_BY Proposition event:parade',
      ],
      became: {
        ...committed,
        'Actor actor:north': { formerIds: ['actor:far'] },
        'Proposition <north STATIONS_FORCES_IN south>': { role: null },
        'Proposition event:raid': { place: 'A village' },
        'Source source:digest': { licence: 'CC0-1.0' },
        'Source source:notes': { licence: 'CC0-1.0' },
      },
    });
  });

  it('withdraws a claim that is made no more, keeps it with its evidence, and counts one less', async () => {
    const denial = names.id('claim gazette 50');
    const presence = 'north STATIONS_FORCES_IN south';
    const edge = `Actor actor:north RELATES Actor actor:south <${presence}>`;
    const { came, went, became } = await changesBy(withClaims(dataSet, ({ id }) => id !== denial));
    expect(came.toSorted()).toEqual([
      `${edge} until ${second}`,
      `Former <${presence}> until ${second}`,
      `Proposition <${presence}> WAS Former <${presence}> until ${second}`,
    ]);
    expect(went).toEqual([]);
    expect(Object.keys(became).toSorted()).toEqual([
      edge,
      'Claim <claim gazette 50>',
      'Dataset dataset',
      `Proposition <${presence}>`,
    ]);
    const sourceIds = ['source:digest', 'source:gazette'];
    expect(became).toMatchObject({
      'Dataset dataset': { ...committed['Dataset dataset'], claims: dataSet.claims.length - 1 },
      'Claim <claim gazette 50>': { labels: ['Claim', 'Retracted'], retractedAt: second },
      [`Proposition <${presence}>`]: { claims: 3, denies: 0, sources: 1, mentions: 3, sourceIds },
      [edge]: { claims: 3, sources: 1, sourceIds, knownFrom: second },
    });
  });

  it('moves the bounds of a relation, of its edge and of its lists when its only dated claim goes', async () => {
    const dated = names.id('claim gazette 20');
    const bare = dataSet.claims
      .filter(({ id }) => id === dated)
      .map((claim) => ({ ...claim, id: 'claim:bare', claimed: null }));
    const { came, became } = await changesBy({
      ...dataSet,
      claims: [...dataSet.claims.filter(({ id }) => id !== dated), ...bare],
    });
    expect(came).toContain('Claim claim:bare');
    expect(became).toMatchObject({
      'Proposition <north ALLIED_WITH south#first>': {
        validFrom: null,
        validUntil: null,
        fromEarliest: null,
        untilLatest: null,
        newestKey: ' <north ALLIED_WITH south#first>',
        oldestKey: '~ <north ALLIED_WITH south#first>',
      },
      'Actor actor:north RELATES Actor actor:south <north ALLIED_WITH south#first>': { fromEarliest: null },
    });
  });

  it('takes a document that the set no longer has out of the list, and puts it back as it was', async () => {
    const more = { ...dataSet, sources: [...dataSet.sources, aSource('leaflet')], digest: 'more' };
    const listed = async () =>
      (await graph.reader()(sourcesPage, { after: '', first: 9, kindIn: null, reliabilityIn: null })).map(
        ({ id }) => id,
      );
    await write(more, second);
    const [before, all] = [await dump(database), await listed()];
    expect(all).toContain('source:leaflet');
    await write(dataSet, second);
    expect(await listed()).toEqual(all.filter((id) => id !== 'source:leaflet'));
    expect((await dump(database)).has('Source source:leaflet')).toBe(true);
    await write(more, second);
    expect(Object.keys(changesBetween(before, await dump(database)).became)).toEqual(['Dataset dataset']);
  });

  it('leaves alone what another origin recorded', async () => {
    expect(await write(aDataSet({ digest: 'other' }), second, 'another origin')).toBe(2);
    expect(await cypher('MATCH (claim:Retracted) RETURN claim')).toEqual([]);
  });

  it.each([
    ['an id of another scheme', { externalIds: [{ scheme: 'wikidata', value: 'Q1' }] }],
    ['an old id', { formerIds: ['actor:upper-land'] }],
  ])('writes nothing at all when an actor has %s that another has', async (_what, more) => {
    const before = await dump(database);
    const set = aDataSet({ actors: [anActor('aaa'), anActor('west', more)], digest: 'other' });
    await expect(write(set, second, 'another origin')).rejects.toMatchObject({
      name: 'GraphError',
      kind: 'other',
    });
    expect(changesBetween(before, await dump(database))).toEqual({ came: [], went: [], became: {} });
  });

  it('goes one version on with each commit', async () => {
    expect(await write(dataSet, second)).toBe(2);
    expect(await write(aDataSet({}), second)).toBe(3);
    expect(await write(dataSet, second)).toBe(4);
  });
});
