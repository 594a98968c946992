import type { GraphQLResolveInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createClocks } from '../../src/clocks.js';
import type { Commit } from '../../src/dataset/last-commit.js';

type Path = GraphQLResolveInfo['path'];
const path = (key: string, prev?: Path): Path => ({ prev, key, typename: undefined });
const above = { path: path('above') };
const below = { path: path('below', above.path) };
const beside = { path: path('beside') };

const now: Commit = { version: 7, committedAt: '2024-05-01T12:00:00Z', relations: 0 };
const latest = { validAt: null, knownAt: now.committedAt, reading: 'POSSIBLE' };

/** Clocks against commits that a test makes; `reads` counts the looks. */
function someClocks(commits: Commit[] = [now]) {
  const store = { commits, reads: 0, forgotten: 0, isDown: false };
  const clocks = createClocks({
    async read() {
      store.reads += 1;
      if (store.isDown) throw new Error('the store is down');
      return store.commits.at(-1) ?? { version: 0, committedAt: '', relations: 0 };
    },
    forget() {
      store.forgotten += 1;
    },
  });
  return { clocks, store };
}

describe('the clocks of an operation', () => {
  it.each([null, undefined, {}, { validAt: null, knownAt: null, reading: null }] as const)(
    'tell, for %o, what was last reported as known now',
    async (given) => {
      const { clocks } = someClocks();
      expect(await clocks.at(above, given as never)).toEqual(latest);
    },
  );

  it('keep the day and the reading that are asked for', async () => {
    const { clocks } = someClocks();
    expect(await clocks.at(above, { validAt: '2003-05-01', reading: 'CERTAIN' })).toEqual({
      validAt: '2003-05-01',
      knownAt: now.committedAt,
      reading: 'CERTAIN',
    });
  });

  it.each([
    ['2024-04-01T00:00:00Z', '2024-04-01T00:00:00Z'],
    ['2024-04-01T00:00:00.999Z', '2024-04-01T00:00:00Z'],
    ['2024-05-01T12:00:00.5Z', '2024-05-01T12:00:00Z'],
    ['2099-01-01T00:00:00Z', '2024-05-01T12:00:00Z'],
  ])(
    'know at %s what was known at %s: whole seconds, nothing later than the commit',
    async (asked, known) => {
      const { clocks } = someClocks();
      expect((await clocks.at(above, { knownAt: asked })).knownAt).toBe(known);
    },
  );

  it('know nothing before the first commit, whatever time is asked for', async () => {
    const { clocks } = someClocks([]);
    expect((await clocks.at(above, { knownAt: '2024-01-01T00:00:00Z' })).knownAt).toBe('');
  });

  it('hold below the field at which they are given, not beside it, until a field gives its own', async () => {
    const { clocks } = someClocks();
    await clocks.at(above, { validAt: '2003-05-01' });
    expect((await clocks.at(below)).validAt).toBe('2003-05-01');
    expect((await clocks.at(beside)).validAt).toBeNull();
    expect((await clocks.at(below, { knownAt: '2024-01-01T00:00:00Z' })).validAt).toBeNull();
    expect((await clocks.at({ path: path('deeper', below.path) })).knownAt).toBe('2024-01-01T00:00:00Z');
  });

  it('hold at once for fields below, before they are resolved', async () => {
    const { clocks } = someClocks();
    const resolving = clocks.at(above, { validAt: '2003-05-01' });
    const found = await clocks.at(below);
    expect(found).toBe(await resolving);
  });

  it('are only noted by a field that holds them', async () => {
    const { clocks, store } = someClocks();
    expect(clocks.hold(above, { reading: 'CERTAIN' })).toEqual({ reading: 'CERTAIN' });
    expect(clocks.hold(below)).toEqual({ reading: 'CERTAIN' });
    expect(clocks.hold(beside)).toBeNull();
    expect([store.reads, clocks.told()]).toEqual([0, []]);
    expect((await clocks.at(below)).reading).toBe('CERTAIN');
  });

  it('are resolved against one commit, though another comes in between', async () => {
    const { clocks, store } = someClocks();
    await clocks.at(above);
    store.commits.push({ version: 8, committedAt: '2024-06-01T00:00:00Z', relations: 0 });
    expect(await clocks.at(below)).toEqual(latest);
    expect(await clocks.commit()).toEqual(now);
    expect(store.reads).toBe(1);
  });

  it('tell what they were resolved to, each once, in the order of asking', async () => {
    const { clocks } = someClocks();
    const asked = { validAt: '2003-05-01' };
    const found = [await clocks.resolve(null), await clocks.at(above, asked), await clocks.resolve(asked)];
    expect(found[2]).toBe(found[1]);
    expect(await clocks.commit()).toEqual(now);
    expect(clocks.told()).toEqual([latest, { ...latest, validAt: '2003-05-01' }]);
  });

  it('look for the commit anew after a write', async () => {
    const { clocks, store } = someClocks();
    await clocks.at(above);
    const written = { version: 8, committedAt: '2024-06-01T00:00:00Z', relations: 0 };
    store.commits.push(written);
    clocks.renew();
    expect((await clocks.at(below)).knownAt).toBe(written.committedAt);
    expect([store.forgotten, await clocks.commit()]).toEqual([1, written]);
  });

  it('tell whether more has become known since', async () => {
    const { clocks } = someClocks();
    expect(await clocks.isPast(now.committedAt)).toBe(false);
    expect(await clocks.isPast('2000-01-01T00:00:00Z')).toBe(true);
  });

  it('fail where the store does', async () => {
    const { clocks, store } = someClocks();
    store.isDown = true;
    await expect(clocks.at(above)).rejects.toThrow('the store is down');
    expect(clocks.told()).toEqual([]);
  });
});
