import { describe, expect, it } from 'vitest';
import { loadById } from '../../../src/pages/load-by-id.js';
import { loaderByArguments } from '../../../src/pages/loader-by-arguments.js';

describe('loading by id', () => {
  const listening = () => {
    const asked: (readonly string[])[] = [];
    const loader = loadById(
      async (ids) => {
        asked.push(ids);
        return ids.filter((id) => id !== 'none').map((id) => ({ id, text: id.toUpperCase() }));
      },
      ({ id }) => id,
      ({ text }) => text,
    );
    return { asked, loader };
  };

  it('asks once for all ids of a tick, each once, and gives null for those that nothing has', async () => {
    const { asked, loader } = listening();
    expect(await Promise.all(['a', 'none', 'b', 'a'].map((id) => loader.load(id)))).toEqual([
      'A',
      null,
      'B',
      'A',
    ]);
    expect(asked).toEqual([['a', 'none', 'b']]);
  });

  it('does not ask again for what it has, or knows from elsewhere', async () => {
    const { asked, loader } = listening();
    await loader.load('a');
    loader.prime('b', 'from elsewhere');
    expect(await Promise.all([loader.load('a'), loader.load('b')])).toEqual(['A', 'from elsewhere']);
    expect(asked).toEqual([['a']]);
  });

  it('gives each what is its own, whatever the order of the rows', async () => {
    const loader = loadById(
      async (ids) => ids.toReversed(),
      (id) => id,
      (id) => id,
    );
    expect(await loader.loadMany(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });
});

describe('loading by arguments', () => {
  const listening = () => {
    const asked: [readonly string[], unknown][] = [];
    const load = loaderByArguments<{ first: number; kinds: readonly string[] | null }, string>(
      async (ids, args) => {
        asked.push([ids, args]);
        return new Map(ids.filter((id) => id !== 'none').map((id) => [id, `${id}${args.first}`]));
      },
      (id, { first }) => `no ${id}${first}`,
    );
    return { asked, load };
  };

  it('asks once a tick for each distinct set of arguments, whatever the number of ids', async () => {
    const { asked, load } = listening();
    const ids = Array.from({ length: 50 }, (_, at) => `id${at}`);
    const one = { first: 1, kinds: ['STATE'] };
    const found = await Promise.all([
      ...ids.map((id) => load(id, { ...one })),
      load('id0', { first: 2, kinds: null }),
    ]);
    expect(found).toEqual([...ids.map((id) => `${id}1`), 'id02']);
    expect(asked).toEqual([
      [ids, one],
      [['id0'], { first: 2, kinds: null }],
    ]);
  });

  it('gives what stands for nothing to ids that are left out', async () => {
    const { load } = listening();
    expect(
      await Promise.all([load('none', { first: 3, kinds: null }), load('a', { first: 3, kinds: null })]),
    ).toEqual(['no none3', 'a3']);
  });

  it('asks again in a later tick only for what is new', async () => {
    const { asked, load } = listening();
    const args = { first: 1, kinds: null };
    await load('a', args);
    await Promise.all([load('a', args), load('b', args)]);
    expect(asked.map(([ids]) => ids)).toEqual([['a'], ['b']]);
  });

  it('fails for all of a tick when the statement fails', async () => {
    const load = loaderByArguments<null, string>(
      () => Promise.reject(new Error('no answer')),
      () => '',
    );
    const all = await Promise.allSettled([load('a', null), load('b', null)]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
