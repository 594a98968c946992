import { describe, expect, it } from 'vitest';
import type { CountRelationsCondition } from '../../../src/graph/queries.generated.js';
import { actorRelationsFilter } from '../../../src/relations/actor-relations-filter.js';
import { relationFilter } from '../../../src/relations/relation-filter.js';
import { asOfParams } from '../../../src/standing/as-of.js';
import { asLastReported } from '../../support/clocks.js';

const nothing = {
  ...asOfParams(asLastReported),
  subjectIn: null,
  objectIn: null,
  withActor: null,
  minSources: null,
  claimedBy: null,
  source: null,
  groups: [],
};

function condition(more: Partial<CountRelationsCondition>): CountRelationsCondition {
  return {
    negated: false,
    typeIn: null,
    subjectIn: null,
    objectIn: null,
    kindIn: null,
    signIn: null,
    standingIn: null,
    overlapsFrom: null,
    overlapsUntil: null,
    ...more,
  };
}

describe('a filter of relations', () => {
  it.each([null, undefined, {}, { subtypes: false }, { not: null, anyOf: null, typeIn: null }])(
    'asks nothing for %o',
    (where) => {
      expect(relationFilter(where, asLastReported)).toEqual(nothing);
    },
  );

  it('keeps apart what statements seek by, and makes a group of the other conditions', () => {
    const where = {
      subjectIn: ['actor:a'],
      minSources: 2,
      claimedBy: ['actor:b'],
      source: [],
      signIn: [-1],
      kindIn: ['STATE' as const],
    };
    expect(relationFilter(where, asLastReported)).toEqual({
      ...nothing,
      subjectIn: ['actor:a'],
      minSources: 2,
      claimedBy: ['actor:b'],
      source: [],
      groups: [[condition({ signIn: [-1], kindIn: ['STATE'] })]],
    });
  });

  it('takes in narrower types, in alternatives and exclusions too, unless told not to', () => {
    const where = {
      typeIn: ['STATIONS_FORCES_IN' as const],
      anyOf: [{ typeIn: ['HOLDS_OFFICE' as const] }],
      not: { typeIn: ['SERVES_IN' as const] },
    };
    const types = (subtypes: boolean) =>
      relationFilter({ ...where, subtypes }, asLastReported).groups.map((group) => group[0]?.typeIn);
    expect(types(true)).toEqual([
      ['COMBAT_PRESENCE_IN', 'STATIONS_FORCES_IN'],
      expect.arrayContaining(['HEAD_OF_GOVERNMENT_OF', 'HEAD_OF_STATE_OF', 'HOLDS_OFFICE']),
      expect.arrayContaining(['COMMANDS', 'DEPUTY_COMMANDER_OF', 'SERVES_IN']),
    ]);
    expect(types(false)).toEqual([['STATIONS_FORCES_IN'], ['HOLDS_OFFICE'], ['SERVES_IN']]);
  });

  it.each([
    ['2003/2011', { overlapsFrom: '2003-01-01T00:00:00Z', overlapsUntil: '2011-12-31T23:59:59Z' }],
    ['2003-05/..', { overlapsFrom: '2003-05-01T00:00:00Z', overlapsUntil: null }],
    ['../2003', { overlapsFrom: null, overlapsUntil: '2003-12-31T23:59:59Z' }],
    ['201X', { overlapsFrom: '2010-01-01T00:00:00Z', overlapsUntil: '2019-12-31T23:59:59Z' }],
  ])('reads %s at its widest', (overlaps, bounds) => {
    expect(relationFilter({ overlaps }, asLastReported).groups).toEqual([[condition(bounds)]]);
  });

  it('makes one group of alternatives, empty where there are none, and one of what must not be', () => {
    const { groups } = relationFilter(
      {
        anyOf: [{ subjectIn: ['actor:a'] }, { signIn: [1] }],
        not: { objectIn: ['actor:b'] },
      },
      asLastReported,
    );
    expect(groups).toEqual([
      [condition({ subjectIn: ['actor:a'] }), condition({ signIn: [1] })],
      [condition({ objectIn: ['actor:b'], negated: true })],
    ]);
    expect(relationFilter({ anyOf: [] }, asLastReported).groups).toEqual([[]]);
    expect(relationFilter({ not: {} }, asLastReported).groups).toEqual([[condition({ negated: true })]]);
  });
});

describe("a filter of an actor's relations", () => {
  it.each([
    [{}, true, true],
    [{ direction: 'BOTH' as const }, true, true],
    [{ direction: 'OUT' as const }, true, false],
    [{ direction: 'IN' as const }, false, true],
  ])('of %o looks on those sides', (args, outgoing, incoming) => {
    expect(actorRelationsFilter(args, asLastReported)).toEqual({
      ...nothing,
      outgoing,
      incoming,
      other: null,
    });
  });

  it('takes conditions and the other ends with it', () => {
    const filter = actorRelationsFilter({ where: { minSources: 3 }, other: ['actor:a'] }, asLastReported);
    expect(filter).toMatchObject({ minSources: 3, other: ['actor:a'] });
  });
});
