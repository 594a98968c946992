import { describe, expect, it } from 'vitest';
import type { CypherQuery } from '../../../src/graph/query.js';
import type { Run } from '../../../src/graph/run.js';
import { createOwnedList } from '../../../src/pages/owned-list.js';
import type { Page } from '../../../src/pages/page.js';
import { readWholeList } from '../../../src/pages/whole-list.js';

type Filter = { readonly kind: string | null };
type Asking = Filter & { readonly ids: readonly string[]; readonly after: string; readonly first: number };
type OwnedRow = { readonly owner: string; readonly listKey: string };
type CountRow = { readonly owner: string; readonly total: number };

const named = { mode: 'read', rows: 'many', records: {}, text: '' } as const;
const pageQuery = { ...named, name: 'page' } as unknown as CypherQuery<Asking, OwnedRow>;
const countQuery = { ...named, name: 'count' } as unknown as CypherQuery<
  Filter & { readonly ids: readonly string[] },
  CountRow
>;
const page = (more: Partial<Page> = {}): Page => ({ list: 'Actor.things', first: 2, after: null, ...more });

/** Answers the page statement with three rows for each owner but `nobody`, the count with two rows of 4 and 5. */
function listening() {
  const asked: [string, object][] = [];
  const run = (async (query: { name: string }, params: Asking) => {
    asked.push([query.name, params]);
    const owners = params.ids?.filter((id) => id !== 'nobody') ?? ['all'];
    return query.name === 'page'
      ? owners.flatMap((owner) => ['a', 'b', 'c'].map((listKey) => ({ owner, listKey })))
      : owners.flatMap((owner) => [4, 5].map((total) => ({ owner, total })));
  }) as unknown as Run;
  return { asked, run };
}

const ownedList = (run: Run) =>
  createOwnedList<Filter, OwnedRow, CountRow, string>(run, {
    page: pageQuery,
    count: countQuery,
    ownerOf: (row) => row.owner,
    countedOwner: (row) => row.owner,
    toItem: ({ owner, listKey }) => `${owner} ${listKey}`,
    start: 'the start',
  });

describe('lists that each owner has', () => {
  it('are read by one statement for all owners, one row beyond the page', async () => {
    const { asked, run } = listening();
    const list = ownedList(run);
    const [one, two] = await Promise.all([
      list('one', { kind: null }, page()),
      list('two', { kind: null }, page()),
    ]);
    expect(asked).toEqual([['page', { kind: null, ids: ['one', 'two'], after: 'the start', first: 3 }]]);
    expect(one?.entries.map(({ node }) => node)).toEqual(['one a', 'one b']);
    expect(two?.entries.map(({ node }) => node)).toEqual(['two a', 'two b']);
    expect(one?.hasNextPage).toBe(true);
  });

  it('are read by a statement each where filter or page differ', async () => {
    const { asked, run } = listening();
    const list = ownedList(run);
    await Promise.all([
      list('one', { kind: 'x' }, page()),
      list('one', { kind: null }, page()),
      list('one', { kind: null }, page({ after: 'b' })),
    ]);
    expect(asked.map(([, params]) => params)).toEqual([
      { kind: 'x', ids: ['one'], after: 'the start', first: 3 },
      { kind: null, ids: ['one'], after: 'the start', first: 3 },
      { kind: null, ids: ['one'], after: 'b', first: 3 },
    ]);
  });

  it('are counted by one statement for all owners, rows of an owner together, and only when asked', async () => {
    const { asked, run } = listening();
    const list = ownedList(run);
    const pages = await Promise.all(['one', 'nobody'].map((id) => list(id, { kind: 'x' }, page())));
    expect(asked).toHaveLength(1);
    expect(await Promise.all(pages.map((each) => each.countAll()))).toEqual([9, 0]);
    expect(asked[1]).toEqual(['count', { kind: 'x', ids: ['one', 'nobody'] }]);
    expect(asked).toHaveLength(2);
  });

  it('are empty for an owner without any', async () => {
    const list = ownedList(listening().run);
    expect(await list('nobody', { kind: null }, page({ after: 'b' }))).toMatchObject({
      entries: [],
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });
});

describe('the list of everything', () => {
  it('is read one row beyond the page, and counted when asked', async () => {
    const { asked, run } = listening();
    const queries = {
      page: pageQuery,
      count: countQuery,
      toItem: ({ listKey }: OwnedRow) => listKey,
      start: 'the start',
    };
    const filter = { kind: 'x' } as unknown as Asking;
    const found = await readWholeList(run, queries, filter, page({ first: 3 }));
    expect(asked).toEqual([['page', { kind: 'x', after: 'the start', first: 4 }]]);
    expect(found.entries.map(({ node }) => node)).toEqual(['a', 'b', 'c']);
    expect(found.hasNextPage).toBe(false);
    expect(await found.countAll()).toBe(4);
    await readWholeList(run, queries, filter, page({ after: 'b' }));
    expect(asked[2]).toEqual(['page', { kind: 'x', after: 'b', first: 3 }]);
  });
});
