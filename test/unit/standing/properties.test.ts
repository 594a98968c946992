import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAsOf } from '../../../src/standing/judge-as-of.js';
import { isCounted } from '../../../src/standing/judged-claim.js';
import { keptStanding } from '../../../src/standing/kept-standing.js';
import { verdictOf } from '../../../src/standing/standing-word.js';
import { timeReadings } from '../../../src/vocabulary/words.js';
import { anyClaim, anyDay, anyOwnPeriod } from './any-claim.js';

const anyClaims = fc.array(anyClaim, { maxLength: 7 });
const anyReading = fc.constantFrom(...timeReadings);
const anyTime = fc.option(anyDay);
const often = { numRuns: 3_000 };

describe('of any claims, at any time', () => {
  it('the order makes no difference', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyOwnPeriod, anyTime, anyReading, ([claims, others], own, validAt, reading) => {
        const { speaking, ...judged } = judgeAsOf(claims, own, { validAt, reading });
        const { speaking: alike, ...same } = judgeAsOf(others, own, { validAt, reading });
        expect(same).toEqual(judged);
        expect(new Set(alike)).toEqual(new Set(speaking));
        expect(keptStanding(others, own)).toEqual(keptStanding(claims, own));
      }),
      often,
    );
  });

  it('one more claim takes none away that spoke of a day, and a side once taken stays', () => {
    fc.assert(
      fc.property(
        anyClaims,
        anyClaim,
        anyOwnPeriod,
        anyDay,
        anyReading,
        (claims, more, own, validAt, reading) => {
          const before = judgeAsOf(claims, own, { validAt, reading });
          const after = judgeAsOf([...claims, more], own, { validAt, reading });
          expect(after.speaking.filter((one) => one !== more)).toEqual(before.speaking);
          if (before.status === 'CONTESTED') expect(after.status).toBe('CONTESTED');
        },
      ),
      often,
    );
  });

  it('what is surely so may be so: CERTAIN hears no claim that POSSIBLE does not hear', () => {
    fc.assert(
      fc.property(anyClaims, anyOwnPeriod, anyTime, (claims, own, validAt) => {
        const certain = judgeAsOf(claims, own, { validAt, reading: 'CERTAIN' });
        const possible = judgeAsOf(claims, own, { validAt, reading: 'POSSIBLE' });
        expect(possible.speaking).toEqual(expect.arrayContaining([...certain.speaking]));
        if (certain.status === 'NOT_YET' || certain.status === 'ENDED')
          expect(possible.status).toBe(certain.status);
      }),
      often,
    );
  });

  it('wishes change no verdict but that of nothing else', () => {
    fc.assert(
      fc.property(anyClaims, anyOwnPeriod, anyDay, anyReading, (claims, own, validAt, reading) => {
        const all = judgeAsOf(claims, own, { validAt, reading });
        const counted = judgeAsOf(claims.filter(isCounted), own, { validAt, reading });
        if (counted.speaking.length > 0)
          expect([all.status, all.projected]).toEqual([counted.status, counted.projected]);
        else expect(['DESIRED', 'NOT_YET', 'ENDED', 'UNSTATED', 'RETRACTED']).toContain(all.status);
      }),
      often,
    );
  });

  it('what is kept is the rule: on each day the last step that begins by then, else the last report', () => {
    fc.assert(
      fc.property(anyClaims, anyOwnPeriod, anyDay, (claims, own, validAt) => {
        const kept = keptStanding(claims, own);
        const step = kept.steps.findLast((one) => one.slice(0, one.indexOf(' ')) <= validAt) ?? '';
        const [, possible = '', certain = ''] = step.split(' ');
        const judged = (reading: 'POSSIBLE' | 'CERTAIN', day: string | null) => {
          const { status, projected } = judgeAsOf(claims, own, { validAt: day, reading });
          return { status, projected };
        };
        expect([verdictOf(possible), verdictOf(certain)]).toEqual([
          judged('POSSIBLE', validAt),
          judged('CERTAIN', validAt),
        ]);
        expect([verdictOf(kept.reportedPossible), verdictOf(kept.reportedCertain)]).toEqual([
          judged('POSSIBLE', null),
          judged('CERTAIN', null),
        ]);
      }),
      often,
    );
  });
});
