import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, spanOfMoment } from '../../../src/standing/day-span.js';
import { judgeAsOf } from '../../../src/standing/judge-as-of.js';
import { isCounted, type JudgedClaim } from '../../../src/standing/judged-claim.js';
import { keptStanding } from '../../../src/standing/kept-standing.js';
import { verdictOf } from '../../../src/standing/standing-word.js';
import { isSilent } from '../../../src/standing/status-groups.js';
import { readWhen } from '../../../src/time/read-when.js';
import { timeReadings } from '../../../src/vocabulary/words.js';
import { anyClaim, anyDay, anyOwnPeriod, anySubject, type Subject } from './any-claim.js';

const anyClaims = fc.array(anyClaim, { maxLength: 7 });
const anyReading = fc.constantFrom(...timeReadings);
const anyTime = fc.option(anyDay);
const often = { numRuns: 3_000 };

/** The judgements before and after one more claim, each by the period that the store would know then. */
function withOneMore(
  claims: readonly JudgedClaim[],
  more: JudgedClaim,
  { ownPeriod }: Subject,
  time: Parameters<typeof judgeAsOf>[2],
) {
  const all = [...claims, more];
  return [judgeAsOf(claims, ownPeriod(claims), time), judgeAsOf(all, ownPeriod(all), time)] as const;
}

describe('of any claims, at any time', () => {
  it('the order makes no difference', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
      ),
    );
    fc.assert(
      fc.property(
        shuffled,
        anySubject,
        anyTime,
        anyReading,
        ([claims, others], subject, validAt, reading) => {
          const own = subject.ownPeriod(claims);
          expect(subject.ownPeriod(others)).toEqual(own);
          const { speaking, ...judged } = judgeAsOf(claims, own, { validAt, reading });
          const { speaking: alike, ...same } = judgeAsOf(others, own, { validAt, reading });
          expect(same).toEqual(judged);
          expect(new Set(alike)).toEqual(new Set(speaking));
          expect(keptStanding(others, own)).toEqual(keptStanding(claims, own));
        },
      ),
      often,
    );
  });

  it('one more claim that leaves the period of the proposition takes none away that spoke of a day, and a side once taken stays', () => {
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

  it('one more claim takes none away that surely spoke of a day, nor any of the days on which it is sure', () => {
    fc.assert(
      fc.property(anyClaims, anyClaim, anySubject, anyDay, (claims, more, subject, validAt) => {
        const [before, after] = withOneMore(claims, more, subject, { validAt, reading: 'CERTAIN' });
        expect(after.speaking.filter((one) => one !== more)).toEqual(before.speaking);
        if (before.speaking.length > 0) expect(isSilent(after.status)).toBe(false);
        if (before.status === 'CONTESTED') expect(after.status).toBe('CONTESTED');
        const sureDays = (all: readonly JudgedClaim[]) =>
          subject.keptDays(all).map((days) => days.split(' ').slice(2));
        expect(sureDays([...claims, more]).slice(0, -1)).toEqual(sureDays(claims));
      }),
      often,
    );
  });

  it('one more claim takes none away that may speak of a day, but for who affirms, without a period, what a fact now dates', () => {
    fc.assert(
      fc.property(anyClaims, anyClaim, anySubject, anyDay, (claims, more, subject, validAt) => {
        const [before, after] = withOneMore(claims, more, subject, { validAt, reading: 'POSSIBLE' });
        const silenced = before.speaking.filter((one) => !after.speaking.includes(one));
        for (const { claimed, stance, modality, madeAt } of silenced) {
          expect([claimed, stance === 'DENIES', modality === 'FUTURE']).toEqual([null, false, false]);
          expect([more.claimed === null, more.stance === 'DENIES', more.modality]).toEqual([
            false,
            false,
            'ACTUAL',
          ]);
          // Never of the days on which it was said.
          const made = spanOfMoment(madeAt && readWhen(madeAt.edtf, madeAt.inferred));
          if (made) expect(overlap(made, { from: validAt, until: validAt })).toBe(false);
        }
        if (silenced.length === 0 && before.speaking.length > 0) expect(isSilent(after.status)).toBe(false);
      }),
      often,
    );
  });

  it('what is surely so may be so: CERTAIN hears no claim that POSSIBLE does not hear', () => {
    fc.assert(
      fc.property(anyClaims, anySubject, anyTime, (claims, subject, validAt) => {
        const own = subject.ownPeriod(claims);
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
      fc.property(anyClaims, anySubject, anyDay, anyReading, (claims, subject, validAt, reading) => {
        const own = subject.ownPeriod(claims);
        const all = judgeAsOf(claims, own, { validAt, reading });
        const some = claims.filter(isCounted);
        const counted = judgeAsOf(some, subject.ownPeriod(some), { validAt, reading });
        if (counted.speaking.length > 0)
          expect([all.status, all.projected]).toEqual([counted.status, counted.projected]);
        else expect(['DESIRED', 'NOT_YET', 'ENDED', 'UNSTATED', 'RETRACTED']).toContain(all.status);
      }),
      often,
    );
  });

  it('what is kept is the rule: on each day the last step that begins by then, else the last report', () => {
    fc.assert(
      fc.property(anyClaims, anySubject, anyDay, (claims, subject, validAt) => {
        const own = subject.ownPeriod(claims);
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
