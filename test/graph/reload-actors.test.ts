import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  actorsByExternalIds,
  actorsByIds,
  actorsPage,
  readDataset,
} from '../../src/graph/queries.generated.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { asKnownNow } from '../support/clocks.js';
import { removeEntry, renameActor, replaceOnce } from '../support/edit-data.js';
import { changesOfClaims } from '../support/expected-changes.js';
import { openFoundingStore } from '../support/founding-store.js';
import { changesBetween, dump, latestOf } from '../support/graph-dump.js';
import { aDataSet, anActor } from '../support/graph-records.js';
import { withoutFirstRecords } from '../support/made-again.js';

const [first, second, third] = ['2030-01-01T00:00:00Z', '2030-02-01T00:00:00Z', '2030-03-01T00:00:00Z'];
const store = await openFoundingStore();
const { database, folder } = store;
const sound = await store.read();
const biden = sound.actors.find(({ id }) => id === 'actor:biden');

beforeEach(() => store.beginAnew(first));
afterAll(() => store.close());

/** The ids of actors that the list of all actors shows. */
async function listed(): Promise<unknown[]> {
  const page = {
    after: '',
    first: 1_000,
    kindIn: null,
    named: null,
    nameContains: null,
    externalIdKey: null,
    source: null,
    knownAt: asKnownNow.knownAt,
    isPast: false,
  };
  return (await database.run(actorsPage, page)).map(({ actorId }) => actorId).toSorted();
}

/** What the data set says that there is. */
async function totals() {
  const [row] = await database.run(readDataset, {});
  if (!row) throw new Error('there was no commit');
  return { actors: row.actors, sources: row.sources, events: row.events };
}

async function spellingsOf(id: string): Promise<unknown[]> {
  const rows = await database.cypher(
    'MATCH (:Actor {id: $id})-[:HAS_ALIAS]->(alias) RETURN alias.text AS text',
    { id },
  );
  return rows.map(({ text }) => text).toSorted();
}

describe('an actor that gets another key and keeps the old one as a former id', () => {
  it('takes its spellings and its ids of other schemes along', async () => {
    const texts = biden?.aliases.map(({ text }) => text).toSorted();
    const keys = (biden?.externalIds ?? []).map(({ scheme, value }) => `${scheme}:${value}`);
    expect(keys).not.toEqual([]);
    renameActor(folder, 'biden', 'joe-biden');
    expect(await store.load(second)).toMatchObject({ loaded: true, version: 2 });

    expect(await spellingsOf('actor:joe-biden')).toEqual(texts);
    expect(await spellingsOf('actor:biden')).toEqual([]);
    const found = await database.run(actorsByExternalIds, { keys });
    expect(found.map(({ actorId }) => actorId)).toEqual(keys.map(() => 'actor:joe-biden'));
    expect((await database.run(actorsByIds, { ids: ['actor:biden'] })).at(-1)?.actorId).toBe(
      'actor:joe-biden',
    );
  });

  it('leaves the node of its old id in the store and out of all lists, with what was claimed under it withdrawn', async () => {
    renameActor(folder, 'biden', 'joe-biden');
    await store.load(second);
    const after = await dump(database);
    expect(after.has('Actor actor:biden')).toBe(true);
    const old = sound.relations.filter(({ subjectId }) => subjectId === 'actor:biden');
    for (const { id } of old) expect(after.get(`Proposition ${id}`)).toMatchObject({ claims: 0 });
    expect(await listed()).toEqual(
      sound.actors.map(({ id }) => (id === 'actor:biden' ? 'actor:joe-biden' : id)).toSorted(),
    );
    expect(await database.run(actorsByIds, { ids: ['actor:biden'] })).toMatchObject([
      { actorId: 'actor:joe-biden' },
    ]);
  });

  it('gets the old key back as if nothing had been, but for what was claimed in between', async () => {
    const before = await dump(database);
    renameActor(folder, 'biden', 'joe-biden');
    const edited = await store.read();
    await store.load(second);
    store.undo();
    await store.load(third);
    const after = withoutFirstRecords(await dump(database), first);
    const { came, went, became } = changesBetween(latestOf(before), latestOf(after));
    const newer = came.filter((name) => !changesOfClaims(sound, edited, second).came.includes(name));
    expect(newer).toEqual(['Actor actor:joe-biden']);
    expect([went, Object.keys(became)]).toEqual([[], ['Dataset dataset']]);
    expect(await listed()).toEqual(sound.actors.map(({ id }) => id).toSorted());
    expect(await database.run(actorsByIds, { ids: ['actor:biden'] })).toMatchObject([
      { actorId: 'actor:biden' },
    ]);
  });
});

describe('an actor that the set no longer has', () => {
  const withoutFirms = () => {
    removeEntry(folder, 'us-firms');
    for (const line of [
      /^ {2}- kimmitt ADVISES us-firms .*\n/m,
      /^ {2}- us-firms BASED_IN .*\n/m,
      /^ {2}- us-firms OPERATES_IN .*\n/m,
    ])
      replaceOnce(folder, line, '');
  };

  it('leaves lists, counts and the search, and still answers to its id', async () => {
    const before = await totals();
    withoutFirms();
    await store.load(second);
    expect(await listed()).not.toContain('actor:us-firms');
    expect(await totals()).toEqual({ ...before, actors: before.actors - 1 });
    expect(await database.run(actorsByIds, { ids: ['actor:us-firms'] })).toMatchObject([
      { actorName: 'US firms with business in Iraq' },
    ]);
    expect(await spellingsOf('actor:us-firms')).toEqual([]);
  });

  it('is in the lists again, as it was, when the set has it again', async () => {
    const before = await dump(database);
    withoutFirms();
    await store.load(second);
    store.undo();
    await store.load(third);
    const after = withoutFirstRecords(await dump(database), first);
    const { came, went, became } = changesBetween(latestOf(before), latestOf(after));
    expect([came, went, Object.keys(became)]).toEqual([[], [], ['Dataset dataset']]);
  });

  it('stays in the lists when it is another origin that does not have it', async () => {
    const before = await listed();
    await writeDataSet(
      database.graph,
      aDataSet({ actors: [anActor('aaa')], digest: 'other' }),
      'another origin',
      second,
    );
    expect(await listed()).toEqual(['actor:aaa', ...before].toSorted());
  });
});
