import fc from 'fast-check';
import { claimsOf } from '../../../src/claims/claims-of.js';
import { keptTimes } from '../../../src/loader/kept-times.js';
import type { JudgedClaim, OwnPeriod } from '../../../src/standing/judged-claim.js';
import { readWhen } from '../../../src/time/read-when.js';
import { modalities, stances } from '../../../src/vocabulary/words.js';

/** What a relation is about of itself: no time. */
export const noPeriod: OwnPeriod = { from: null, until: null, happens: false };

/** The period of what happened at a date. */
export function happened(edtf: string): OwnPeriod {
  return { from: readWhen(edtf), until: readWhen(edtf), happens: true };
}

/** A claim in the words of the data format: `DENIES FUTURE 2022/.. made 2021-07`, each part but the first one optional. */
export function claim(text: string): JudgedClaim {
  const [said = '', made = null] = text.split(' made ');
  const words = said.split(' ');
  const period = words.find((word) => /^[\d.]/.test(word)) ?? null;
  return {
    stance: stances.find((stance) => words.includes(stance)) ?? 'AFFIRMS',
    modality: modalities.find((modality) => words.includes(modality)) ?? 'ACTUAL',
    claimed: period === null ? null : { edtf: period, inferred: false },
    madeAt: made === null ? null : { edtf: made, inferred: false },
  };
}

const dates = ['2001', '2003-05', '2003-05-07', '2010~', '201X', '2020-01-03T00:47Z', '2021-07?'];
const periods = [
  ...dates,
  '2003/2005',
  '2004/..',
  '../2010',
  '2012-05~/2013',
  '2015-03-01/2015-03-02',
  '2019/..',
];
const dated = (texts: readonly string[]) =>
  fc.option(fc.record({ edtf: fc.constantFrom(...texts), inferred: fc.boolean() }));

/** Any claim about anything. */
export const anyClaim: fc.Arbitrary<JudgedClaim> = fc.record({
  stance: fc.constantFrom(...stances),
  modality: fc.constantFrom(...modalities),
  claimed: dated(periods),
  madeAt: dated([...dates, '2015/2016', '2020/..']),
});

/** What claims are about, as the store has it: the period that it judges them by, and the days that it keeps on each of them. */
export type Subject = {
  readonly ownPeriod: (claims: readonly JudgedClaim[]) => OwnPeriod;
  readonly keptDays: (claims: readonly JudgedClaim[]) => readonly string[];
};

const relation: Subject = {
  ownPeriod: (claims) => claimsOf('relation:any', claims, undefined).own,
  keptDays: (claims) => keptTimes(claims, null).days,
};

/** Anything that can be claimed: a relation, of whose time the claims themselves tell, what happens at a date, and what has none. */
export const anySubject: fc.Arbitrary<Subject> = fc.oneof(
  { arbitrary: fc.constant(relation), weight: 3 },
  {
    arbitrary: fc.option(fc.constantFrom(...dates, '2004/..')).map((date): Subject => {
      const own = date === null ? noPeriod : happened(date);
      return { ownPeriod: () => own, keptDays: (claims) => keptTimes(claims, own).days };
    }),
    weight: 1,
  },
);

/** The own period of anything: a date or none, of what happens or lasts. */
export const anyOwnPeriod: fc.Arbitrary<OwnPeriod> = fc
  .record({ date: fc.option(fc.constantFrom(...dates, '2004/..')), happens: fc.boolean() })
  .map(({ date, happens }) => {
    const when = date === null ? null : readWhen(date);
    return { from: when, until: when, happens };
  });

/** A day at, next to or between the dates that claims are made of. */
export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('1998-01-01T00:00:00Z'), max: new Date('2025-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
