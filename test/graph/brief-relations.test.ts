import { afterAll, describe, expect, it } from 'vitest';
import {
  type RelationsOfActorsBriefListed,
  relationsOfActorsBrief,
} from '../../src/graph/queries.generated.js';
import { actorRelationsFilter } from '../../src/relations/actor-relations-filter.js';
import { isBrief } from '../../src/relations/asked-of-actor.js';
import { allColumns } from '../../src/relations/columns-filter.js';
import { relationQueries } from '../../src/relations/relation-queries.js';
import { statuses } from '../../src/vocabulary/words.js';
import { asLastReported } from '../support/clocks.js';
import { fixtureLoads, openFixture } from '../support/graph-fixture.js';

const { rows, close } = await openFixture();
afterAll(() => close());

const everybody = ['south', 'north', 'envoy', 'guard', 'league'].map((key) => `actor:${key}`);
const noRareColumns = { wholeRelations: false, wholeActors: false };

/** A tuple of the brief statement as a row with its columns by their names. */
const named = (listed: RelationsOfActorsBriefListed) =>
  Object.fromEntries(
    relationsOfActorsBrief.tuples?.['Listed']?.map(({ name }, at) => [name, listed[at]]) ?? [],
  );

describe('pages of relations of actors', () => {
  it.each([asLastReported, { ...asLastReported, knownAt: fixtureLoads[0] }])(
    'of which nothing is asked but what was known, %j, are told by the brief statement alike',
    async (asOf) => {
      const filter = { ...actorRelationsFilter({}, asOf), ...noRareColumns };
      expect(isBrief(filter)).toBe(true);
      const asked = { ...filter, ids: everybody, after: relationQueries.NEWEST.start, first: 3 };
      const owners = await rows(relationsOfActorsBrief, asked);
      expect(owners.map(({ actorId }) => actorId)).toEqual(everybody);
      const found = owners.flatMap(({ relations, ...owner }) =>
        relations.map((listed) => ({ ...owner, ...named(listed) })),
      );
      expect(found.length).toBeGreaterThan(0);
      const place = ({ actorId }: { actorId: string }) => everybody.indexOf(actorId);
      const whole = (await rows(relationQueries.NEWEST.ofActors, { ...asked, ...allColumns })).toSorted(
        (one, other) => place(one) - place(other),
      );
      expect(whole).toMatchObject(found);
      expect(whole).toHaveLength(found.length);
      for (const { actorId, subjectId, objectId, otherId, ownerId } of whole) {
        expect(ownerId).toBe(actorId);
        expect(otherId).toBe(actorId === subjectId ? objectId : subjectId);
      }
    },
  );

  it.each([
    { direction: 'OUT' as const },
    { other: ['actor:north'] },
    { where: { typeIn: [] } },
    { where: { source: [] } },
    { where: { minSources: 1 } },
    { where: { statusIn: ['AFFIRMED' as const] } },
    { where: { statusIn: statuses.filter((status) => status !== 'RETRACTED') } },
    { where: { projected: false } },
  ])('of which more is asked, such as %j, are not', (args) => {
    expect(isBrief({ ...actorRelationsFilter(args, asLastReported), ...noRareColumns })).toBe(false);
  });

  it.each([
    { ...asLastReported, validAt: '2016-06-01' },
    { ...asLastReported, reading: 'CERTAIN' as const },
  ])('as of %j are not', (asOf) => {
    expect(isBrief({ ...actorRelationsFilter({}, asOf), ...noRareColumns })).toBe(false);
  });

  it.each([{ wholeRelations: true }, { wholeActors: true }])('of which %j is shown are not', (shown) => {
    expect(isBrief({ ...actorRelationsFilter({}, asLastReported), ...noRareColumns, ...shown })).toBe(false);
  });
});
