import fc from 'fast-check';
import type { ClaimWhere, EventWhere, RelationCondition, RelationWhere } from '../../src/schema.generated.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { readPeriod } from '../../src/time/period.js';
import { audiences, modalities, quads, stances, statuses, timeReadings } from '../../src/vocabulary/words.js';
import { randomWords } from './graph-random.js';

const { types, actorKinds, actors, sources, periods, categories } = randomWords;
const some = <T>(items: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength });
const actorIds = actors.map((key) => `actor:${key}`);
const sourceIds = sources.map((key) => `source:${key}`);
const asserterIds = [...actorIds.slice(0, 5), ...sourceIds];

/** The days at the edges of all periods and dates, and those before and after them. */
const days = [
  ...new Set(
    [...randomWords.periods, ...randomWords.dates].flatMap((text) => {
      const { from, until } = readPeriod(text);
      return [from, until]
        .flatMap((when) => [when?.earliest, when?.latest])
        .filter((instant) => typeof instant === 'string')
        .flatMap((instant) => [-1, 0, 1].map((more) => shifted(instant, more)));
    }),
  ),
];

function shifted(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);
}

const condition = {
  typeIn: some(types),
  subjectIn: some(actorIds, 10),
  objectIn: some(actorIds, 10),
  kindIn: some(actorKinds),
  signIn: some([-1, 0, 1]),
  statusIn: some(statuses, 5),
  overlaps: fc.constantFrom(...periods),
};

/** A time as known at one of the given instants: no day, or one on or next to which something of the data may begin or end. */
export function randomAsOf(instants: readonly string[]): fc.Arbitrary<AsOf> {
  return fc.record({
    validAt: fc.option(fc.constantFrom(...days), { freq: 4 }),
    knownAt: fc.constantFrom(...instants),
    reading: fc.constantFrom(...timeReadings),
  });
}

/** Conditions on relations; of the many keys most are left out, so that something is left over. */
export const randomRelationWhere: fc.Arbitrary<RelationWhere> = sparse({
  ...condition,
  subtypes: fc.boolean(),
  projected: fc.boolean(),
  withActor: some(actorIds, 6),
  minSources: fc.nat(3),
  claimedBy: some(asserterIds),
  source: some(sourceIds),
  anyOf: fc.array(sparse<RelationCondition>(condition), { maxLength: 3 }),
  not: sparse<RelationCondition>(condition),
});

/** Conditions on events. */
export const randomEventWhere: fc.Arbitrary<EventWhere> = sparse({
  categoryIn: some(categories),
  quadIn: some(quads),
  statusIn: some(statuses, 5),
  projected: fc.boolean(),
  during: fc.constantFrom(...periods),
  participant: some(actorIds, 6),
  source: some(sourceIds),
});

/** Conditions on claims. */
export const randomClaimWhere: fc.Arbitrary<ClaimWhere> = sparse({
  stanceIn: some(stances),
  modalityIn: some(modalities),
  assertedBy: some(asserterIds),
  via: some(actorIds.slice(4, 9)),
  audienceIn: some(audiences),
  source: some(sourceIds),
});

function sparse<T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<Partial<T>> {
  const keys = Object.keys(model) as (keyof T)[];
  return fc
    .tuple(fc.record(model), fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 }))
    .map(([all, kept]) => Object.fromEntries(kept.map((key) => [key, all[key]])) as Partial<T>);
}
