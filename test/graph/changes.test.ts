import { afterAll, describe, expect, it } from 'vitest';
import { createChangeStore } from '../../src/changes/change-store.js';
import { newestKey } from '../../src/pages/list-key.js';
import { seekEnds } from '../../src/relations/ends-filter.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { relationBounds } from '../../src/standing/relation-bounds.js';
import { statuses } from '../../src/vocabulary/words.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { firstLoad, openTwoLoads, secondLoad } from '../support/graph-two-loads.js';

const { database, dataSet, standing, verdict } = await openTwoLoads(11);
afterAll(() => database.close());
const store = createChangeStore(database.run);
const plain = plainFilter(dataSet);

const beforeAll = '2023-01-01T00:00:00Z';
const known = (knownAt: string, more: Partial<AsOf> = {}): AsOf => ({
  validAt: null,
  knownAt,
  reading: 'POSSIBLE',
  ...more,
});
const on = (validAt: string, more: Partial<AsOf> = {}) => known(secondLoad, { validAt, ...more });

const times: [what: string, from: AsOf, to: AsOf][] = [
  ['two days', on('2003-06-01'), on('2015-03-01')],
  [
    'two days that are surely meant',
    on('2004-01-01', { reading: 'CERTAIN' }),
    on('2012-09-01', { reading: 'CERTAIN' }),
  ],
  ['two readings of a day', on('2010-01-01', { reading: 'CERTAIN' }), on('2010-01-01')],
  ['a day and the last report', on('2013-01-01'), known(secondLoad)],
  ['two times of knowing', known(firstLoad), known(secondLoad)],
  ['two times of knowing, of one day', known(firstLoad, { validAt: '2012-06-01' }), on('2012-06-01')],
  ['nothing known and something', known(beforeAll), known(firstLoad)],
  ['both clocks', known(firstLoad, { validAt: '2003-06-01' }), on('2016-01-01')],
  ['the same time twice', known(secondLoad), known(secondLoad)],
];
const conditions: RelationWhere[] = [
  {},
  { withActor: ['actor:a01', 'actor:a02'] },
  { objectIn: ['actor:a03'], signIn: [-1] },
];

const changed = (from: AsOf, to: AsOf, where: RelationWhere) =>
  dataSet.relations
    .filter((relation) =>
      plain.relation(
        { ...where, statusIn: where.statusIn ?? statuses },
        relation,
        [relation.subjectId, relation.objectId],
        to,
      ),
    )
    .flatMap(({ id }) => {
      const [before, after] = [verdict(id, from), verdict(id, to)];
      if (!after || JSON.stringify(before) === JSON.stringify(after)) return [];
      const start = relationBounds(standing(id, to.knownAt)).from?.earliest ?? null;
      return [{ key: newestKey(start, id), id, before, after }];
    })
    .toSorted((one, other) => (one.key < other.key ? 1 : -1))
    .map(({ id, before, after }) => ({ id, before, after }));

const read = async (from: AsOf, to: AsOf, where: RelationWhere, first: number) => {
  const filter = relationFilter({ ...where, statusIn: statuses }, to);
  const compared = { filter, ends: seekEnds(filter) };
  const found = [];
  let after: string | null = null;
  do {
    const page = await store.page(compared, { from, to }, { list: 'diff', first, after });
    found.push(...page.entries.map(({ node }) => node));
    after = page.hasNextPage ? (page.entries.at(-1)?.key ?? null) : null;
    if (after === null) expect(await page.countAll()).toBe(found.length);
  } while (after !== null);
  return found.map(({ relationId, before, after }) => ({ id: relationId, before, after }));
};

describe.each(times)('between %s', (what, from, to) => {
  it.each(conditions)(
    'those of %j are the relations whose verdicts differ by the plain rule',
    async (where) => {
      const expected = changed(from, to, where);
      expect(expected.length > 0).toBe(what !== 'the same time twice');
      expect(await read(from, to, where, 200)).toEqual(expected);
    },
  );
});

it('pages hold each change once, in the same order as one page would', async () => {
  const [from, to] = [on('2003-06-01'), on('2015-03-01')];
  for (const where of conditions)
    expect(await read(from, to, where, 7)).toEqual(await read(from, to, where, 200));
});
