import { describe, expect, it } from 'vitest';
import { pathConditions, unconditioned, walkedFilter } from '../../../src/paths/path-conditions.js';
import type { RelationWhere } from '../../../src/schema.generated.js';
import type { AsOf } from '../../../src/standing/as-of.js';
import { standingWords } from '../../../src/standing/standing-word.js';

const asReported: AsOf = { validAt: null, knownAt: '2024-01-01T00:00:00Z', reading: 'POSSIBLE' };
const onADay: AsOf = { ...asReported, validAt: '2021-07-26' };
const walked = standingWords(['AFFIRMED', 'CONTESTED', 'NOMINAL']);
const names = (where: RelationWhere, asOf = asReported) =>
  pathConditions({ where, asOf }).map(({ name }) => name);

describe('the relations along which a path may go', () => {
  it('are those of which somebody says that they hold', () => {
    expect(walkedFilter({ where: {}, asOf: onADay }).standingIn).toEqual(walked);
  });

  it('are of the statuses that the conditions name, wherever they name them', () => {
    expect(walkedFilter({ where: { statusIn: ['DENIED'] }, asOf: onADay }).standingIn).toEqual(
      standingWords(['DENIED']),
    );
    for (const where of [{ anyOf: [{ statusIn: ['ENDED'] }] }, { not: { statusIn: ['ENDED'] } }] as const)
      expect(walkedFilter({ where, asOf: onADay }).standingIn).toEqual(
        expect.arrayContaining(standingWords(['DENIED', 'ENDED', 'RETRACTED'])),
      );
  });

  it('are all that have not been withdrawn where nothing is asked', () => {
    const { standingIn, groups } = unconditioned({ where: { typeIn: ['BACKS'] }, asOf: onADay });
    expect(standingIn).toContain('NOT_YET');
    expect(standingIn).not.toContain('RETRACTED');
    expect(groups).toEqual([]);
    const retracted = unconditioned({ where: { statusIn: ['RETRACTED'] }, asOf: onADay });
    expect(retracted.standingIn).toContain('RETRACTED');
  });
});

describe('the conditions of a path', () => {
  it('are those given, in the order of the arguments, and the status that holds in any case', () => {
    expect(names({ not: {}, typeIn: ['BACKS'], minSources: 2, signIn: null })).toEqual([
      'where.typeIn',
      'where.minSources',
      'where.not',
      'where.statusIn',
    ]);
    expect(names({}, onADay)).toEqual(['where.statusIn', 'asOf.validAt']);
    expect(names({ anyOf: [{ statusIn: ['ENDED'] }] })).toEqual(['where.anyOf']);
  });

  it('ask each for its own part alone', () => {
    const [type] = pathConditions({ where: { typeIn: ['OPPOSES'], minSources: 2 }, asOf: asReported });
    expect(type?.filter).toMatchObject({ minSources: null });
    expect(type?.filter.groups).toHaveLength(1);
    expect(type?.filter.standingIn).toContain('RETRACTED');
  });

  it('tell a status of that day from none of which anybody speaks', () => {
    const [status, day] = pathConditions({ where: {}, asOf: onADay });
    expect(status?.filter.standingIn).toContain('ENDED');
    expect(status?.filter.standingIn).not.toContain('DENIED');
    expect(day?.filter.standingIn).toContain('DENIED');
    expect(day?.filter.standingIn).not.toContain('ENDED');
    const both = status?.filter.standingIn.filter((word) => day?.filter.standingIn.includes(word));
    expect(both).toEqual(walked);
  });
});
