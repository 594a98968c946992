import fc from 'fast-check';
import type { ClaimWhere, EventWhere, RelationCondition, RelationWhere } from '../../src/schema.generated.js';
import { audiences, modalities, quads, stances } from '../../src/vocabulary/words.js';
import { randomWords } from './graph-random.js';

const { types, actorKinds, actors, sources, periods, categories } = randomWords;
const some = <T>(items: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength });
const actorIds = actors.map((key) => `actor:${key}`);
const sourceIds = sources.map((key) => `source:${key}`);
const asserterIds = [...actorIds.slice(0, 5), ...sourceIds];

const condition = {
  typeIn: some(types),
  subjectIn: some(actorIds, 10),
  objectIn: some(actorIds, 10),
  kindIn: some(actorKinds),
  signIn: some([-1, 0, 1]),
  overlaps: fc.constantFrom(...periods),
};

/** Conditions on relations; of the many keys most are left out, so that something is left over. */
export const randomRelationWhere: fc.Arbitrary<RelationWhere> = sparse({
  ...condition,
  subtypes: fc.boolean(),
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
