import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { removeEntry, replaceOnce } from '../support/edit-data.js';
import { changesOfClaims, type ExpectedChanges, unexpected } from '../support/expected-changes.js';
import { openFoundingStore } from '../support/founding-store.js';
import { changesBetween, contentOf, type Dump, digestOf, dump } from '../support/graph-dump.js';
import { withoutFirstRecords } from '../support/made-again.js';

const [first, second, third] = ['2030-01-01T00:00:00Z', '2030-02-01T00:00:00Z', '2030-03-01T00:00:00Z'];
const store = await openFoundingStore();
const { database, folder } = store;
const sound = await store.read();
let before: Dump;

beforeEach(async () => {
  await store.beginAnew(first);
  before = await dump(database);
});
afterAll(() => store.close());

type Edit = {
  what: string;
  edit(): void;
  /** What changes besides claims and what hangs on them. */
  more?: Partial<ExpectedChanges>;
};

const aliasOfKadhimi = (text: string | null | undefined) => [
  `Alias ${text} in en of actor:al-kadhimi`,
  `Actor actor:al-kadhimi HAS_ALIAS Alias ${text} in en of actor:al-kadhimi`,
];
const referredTo = new Set([
  ...sound.events.flatMap(({ causedBy }) => causedBy),
  ...sound.relations.flatMap(({ basis }) => basis),
]);
const removable =
  sound.participations.find(({ eventId }) => !referredTo.has(eventId))?.eventId.slice('event:'.length) ?? '';

const edits: readonly Edit[] = [
  {
    what: 'another spelling of a name',
    edit: () => replaceOnce(folder, /^( {2}al-kadhimi:\n(?: {4}.*\n)*? {4}name: ).*$/m, '$1M. al-Kadhimee'),
    more: {
      came: aliasOfKadhimi('M. al-Kadhimee'),
      went: aliasOfKadhimi(sound.actors.find(({ id }) => id === 'actor:al-kadhimi')?.name),
      became: { 'Actor actor:al-kadhimi': ['name', 'nameKey'] },
    },
  },
  {
    what: 'another summary of an event',
    edit: () => replaceOnce(folder, /^( {2}strike-2020:\n(?: {4}.*\n)*? {4}summary: ).*$/m, '$1A strike.'),
    more: { became: { 'Proposition event:strike-2020': ['summary'] } },
  },
  {
    what: 'another period of a claim',
    edit: () =>
      replaceOnce(
        folder,
        /(al-kadhimi HEAD_OF_GOVERNMENT_OF iraq[\s\S]*?)\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d/,
        '$12020-05/2022-10',
      ),
  },
  {
    what: 'another number of a quantity',
    edit: () => replaceOnce(folder, /(us STATIONS_FORCES_IN iraq[\s\S]*?\n +best: )\d+/, '$14321'),
  },
  {
    what: 'one participant more',
    edit: () =>
      replaceOnce(
        folder,
        /^ {2}strike-2020:\n(?: {4}.*\n)*? {4}participants:\n/m,
        '$&      - MEDIATOR iraq @ background 9:790-888\n',
      ),
  },
  {
    what: 'one relation less',
    edit: () => replaceOnce(folder, /^ {2}- [a-z0-9-]+ [A-Z_]{3,} [a-z0-9#-]+ .*@ .*\n(?: {4,}.*\n)*/m, ''),
  },
  {
    what: 'one event less, with its participants',
    edit: () => removeEntry(folder, removable),
  },
  { what: 'one remark more', edit: () => replaceOnce(folder, /^/, '# A remark.\n') },
];

describe('the founding data, loaded once more', () => {
  it('change nothing at all when nobody has edited them', async () => {
    expect(await store.load(second)).toMatchObject({ loaded: false, version: null });
    expect(digestOf(await dump(database))).toBe(digestOf(before));
  });

  it.each(edits.map((edit) => [edit.what, edit] as const))(
    'change, with %s, that and nothing else',
    async (_, { edit, more }) => {
      edit();
      const claims = changesOfClaims(sound, await store.read(), second);
      expect(await store.load(second)).toMatchObject({ loaded: true, version: 2 });
      const expected = {
        ...claims,
        came: [...claims.came, ...(more?.came ?? [])],
        went: more?.went ?? [],
        became: { ...claims.became, ...more?.became },
      };
      expect(unexpected(changesBetween(before, await dump(database)), expected)).toEqual([]);
    },
  );
});

describe('an edit that is taken back', () => {
  it.each(edits.map((edit) => [edit.what, edit] as const))(
    '(%s) leaves what it claimed, withdrawn, what it did not claim, made again, and all else as before',
    async (_, { edit }) => {
      edit();
      const edited = await store.read();
      await store.load(second);
      store.undo();
      expect(await store.load(third)).toMatchObject({ loaded: true, version: 3 });

      const undone = await dump(database);
      const kept = new Set(changesOfClaims(sound, edited, second).came);
      expect([...kept].filter((name) => !undone.has(name))).toEqual([]);
      const madeAgain = withoutFirstRecords(undone, first);
      const restored = new Map([...madeAgain].filter(([name]) => !kept.has(name)));
      // What changed twice was known in two former states, one after the other.
      const formers = [...undone.keys()].filter((name) => name.startsWith('Former '));
      const twice = formers.filter((name) => name.endsWith(second));
      expect(twice.toSorted()).toEqual([...kept].filter((name) => name.startsWith('Former ')).toSorted());
      for (const name of twice) {
        expect(undone.get(name)).toMatchObject({ knownFrom: first, knownUntil: second });
        const after = undone.get(name.replace(second, third));
        expect(after).toMatchObject({ knownFrom: second, knownUntil: third });
      }
      expect(digestOf(contentOf(restored))).toBe(digestOf(contentOf(before)));

      const withdrawn = [...undone].filter(([name]) => kept.has(name) && /^Claim \S+$/.test(name));
      for (const [, properties] of withdrawn) {
        expect(properties).toMatchObject({ recordedAt: second, retractedAt: third });
      }
    },
  );

  it('has a claim that is made again recorded anew, the first record withdrawn for good', async () => {
    removeEntry(folder, removable);
    const made = new Set((await store.read()).claims.map(({ id }) => id));
    const [lost] = sound.claims.filter(({ id }) => !made.has(id));
    await store.load(second);
    const withdrawn = { recordedAt: first, retractedAt: second, labels: ['Claim', 'Retracted'] };
    expect((await dump(database)).get(`Claim ${lost?.id}`)).toMatchObject(withdrawn);
    store.undo();
    await store.load(third);
    const found = await dump(database);
    const next = `${lost?.id}.2`;
    expect(found.get(`Claim ${lost?.id}`)).toMatchObject({ ...withdrawn, supersededById: next });
    expect(found.get(`Claim ${next}`)).toMatchObject({ recordedAt: third, labels: ['Claim'] });
    expect(found.get(`Claim ${next}`)).not.toHaveProperty('retractedAt');
    expect(found.has(`Claim ${lost?.id} MADE_AGAIN Claim ${next}`)).toBe(true);
  });
});
