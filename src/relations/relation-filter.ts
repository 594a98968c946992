import type { CountRelationsCondition, CountRelationsParams } from '../graph/queries.generated.js';
import type { RelationCondition, RelationWhere } from '../schema.generated.js';
import { readPeriod } from '../time/period.js';
import { narrowerRelationTypes } from '../vocabulary/narrower-relation-types.js';

/** Which relations a list holds, as the statements take it. */
export type RelationFilter = CountRelationsParams;

/** The filter that the caller's conditions mean; none mean all relations. */
export function relationFilter(where: RelationWhere | null | undefined): RelationFilter {
  const subtypes = where?.subtypes ?? true;
  return {
    ...condition(where ?? {}, subtypes),
    withActor: where?.withActor ?? null,
    minSources: where?.minSources ?? null,
    claimedBy: where?.claimedBy ?? null,
    source: where?.source ?? null,
    anyOf: where?.anyOf?.map((one) => condition(one, subtypes)) ?? null,
    noneOf: where?.not ? [condition(where.not, subtypes)] : [],
  };
}

function condition(given: RelationCondition, subtypes: boolean): CountRelationsCondition {
  const period = given.overlaps ? readPeriod(given.overlaps) : null;
  const types = given.typeIn ?? null;
  return {
    typeIn: types && subtypes ? types.flatMap(narrowerRelationTypes) : types,
    subjectIn: given.subjectIn ?? null,
    objectIn: given.objectIn ?? null,
    kindIn: given.kindIn ?? null,
    signIn: given.signIn ?? null,
    overlapsFrom: period?.from?.earliest ?? null,
    overlapsUntil: period?.until?.latest ?? null,
  };
}
