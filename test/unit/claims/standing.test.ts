import { describe, expect, it } from 'vitest';
import type { CitingClaim } from '../../../src/claims/claim-columns.js';
import { standingOf } from '../../../src/claims/standing.js';
import { readWhen } from '../../../src/time/read-when.js';
import { aCitingClaim } from './citing-claim.js';

const verdict = { status: 'CONTESTED', projected: false, judgedAt: readWhen('2005') } as const;
const told = (speaking: readonly CitingClaim[]) => standingOf({ ...verdict, speaking });

describe('what claims come to, as it is told', () => {
  it('keeps the judgement, and counts what speaks', () => {
    const speaking = [
      aCitingClaim('a'),
      aCitingClaim('b', { stance: 'DENIES', originalIds: ['source:s', 'source:t'] }),
      aCitingClaim('c', { stance: 'DENIES', modality: 'DESIRED' }),
    ];
    expect(told(speaking)).toMatchObject({
      ...verdict,
      affirm: 1,
      deny: 1,
      qualify: 0,
      desire: 1,
      independentSources: 2,
    });
    expect(told(speaking)).not.toHaveProperty('speaking');
  });

  it('has a side for each thing that is said, claims before wishes, each in the order of its claims', () => {
    const speaking = [
      aCitingClaim('wish', { modality: 'DESIRED' }),
      aCitingClaim('denial', { stance: 'DENIES' }),
      aCitingClaim('later'),
      aCitingClaim('part', { stance: 'QUALIFIES', modality: 'FUTURE' }),
      aCitingClaim('earlier'),
      aCitingClaim('demand', { modality: 'DESIRED', stance: 'DENIES' }),
    ];
    const sides = told(speaking).sides.map(({ stance, desired, claims }) => [
      stance,
      desired,
      claims.map(({ id }) => id),
    ]);
    expect(sides).toEqual([
      ['AFFIRMS', false, ['later', 'earlier']],
      ['DENIES', false, ['denial']],
      ['QUALIFIES', false, ['part']],
      ['AFFIRMS', true, ['wish']],
      ['DENIES', true, ['demand']],
    ]);
  });

  it('has no sides where nobody speaks', () => {
    expect(told([]).sides).toEqual([]);
  });
});
