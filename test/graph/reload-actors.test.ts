import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { actorsByExternalIds, actorsByIds } from '../../src/graph/queries.generated.js';
import { renameActor } from '../support/edit-data.js';
import { changesOfClaims } from '../support/expected-changes.js';
import { openFoundingStore } from '../support/founding-store.js';
import { changesBetween, digestOf, dump } from '../support/graph-dump.js';

const [first, second, third] = ['2030-01-01T00:00:00Z', '2030-02-01T00:00:00Z', '2030-03-01T00:00:00Z'];
const store = await openFoundingStore();
const { database, folder } = store;
const sound = await store.read();
const biden = sound.actors.find(({ id }) => id === 'actor:biden');

beforeEach(() => store.beginAnew(first));
afterAll(() => store.close());

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

  it('leaves the node of its old id in the store, with all that was claimed under it withdrawn', async () => {
    renameActor(folder, 'biden', 'joe-biden');
    await store.load(second);
    const after = await dump(database);
    expect(after.has('Actor actor:biden')).toBe(true);
    const old = sound.relations.filter(({ subjectId }) => subjectId === 'actor:biden');
    for (const { id } of old) expect(after.get(`Proposition ${id}`)).toMatchObject({ claims: 0 });
  });

  it('is there twice when the new key is taken back: what the set no longer has is not taken out', async () => {
    const before = await dump(database);
    renameActor(folder, 'cambanis', 'thanassis-cambanis');
    const edited = await store.read();
    await store.load(second);
    store.undo();
    await store.load(third);
    const { came, went, became } = changesBetween(before, await dump(database));
    const newer = came.filter((name) => !changesOfClaims(sound, edited).came.includes(name));
    expect(newer.toSorted()).toEqual([
      'Actor actor:thanassis-cambanis',
      expect.stringContaining('Actor actor:thanassis-cambanis HAS_ALIAS Alias'),
      expect.stringContaining('Alias'),
      'FormerId actor:cambanis',
      'FormerId actor:cambanis MERGED_INTO Actor actor:thanassis-cambanis',
    ]);
    expect([went, Object.keys(became)]).toEqual([[], ['Dataset dataset']]);
  });

  it('cannot be given the old key back while it has ids of other schemes: nothing is loaded', async () => {
    renameActor(folder, 'biden', 'joe-biden');
    await store.load(second);
    const before = digestOf(await dump(database));
    store.undo();
    await expect(store.load(third)).rejects.toMatchObject({ name: 'GraphError', kind: 'other' });
    expect(digestOf(await dump(database))).toBe(before);
  });
});
