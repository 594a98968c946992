import type { CountRelationsCondition, CountRelationsParams } from '../graph/queries.generated.js';
import type { RelationCondition, RelationWhere } from '../schema.generated.js';
import { type AsOf, asOfParams } from '../standing/as-of.js';
import { standingWords } from '../standing/standing-word.js';
import { statusesThatHold } from '../standing/status-groups.js';
import { readPeriod } from '../time/period.js';
import { narrowerRelationTypes } from '../vocabulary/narrower-relation-types.js';
import { type Status, statuses } from '../vocabulary/words.js';

/** Which relations a list holds, as the statements take it. */
export type RelationFilter = CountRelationsParams;

/** The filter that the caller's conditions mean; none mean all relations. */
export function relationFilter(where: RelationWhere | null | undefined, asOf: AsOf): RelationFilter {
  const { subjectIn = null, objectIn = null, subtypes = true, anyOf, not, ...own } = where ?? {};
  const group = (conditions: readonly RelationCondition[], negated = false) => [
    conditions.map((one) => condition(one, subtypes, negated)),
  ];
  // Where an alternative or an exclusion asks for a status, nothing may be left out before it is asked.
  const alsoAsked = [...(anyOf ?? []), ...(not ? [not] : [])].some((one) => one.statusIn);
  const statusIn = own.statusIn ?? (alsoAsked ? statuses : null);
  return {
    ...asOfParams(asOf, { statusIn, projected: own.projected ?? null }),
    subjectIn,
    objectIn,
    withActor: own.withActor ?? null,
    minSources: own.minSources ?? null,
    claimedBy: own.claimedBy ?? null,
    source: own.source ?? null,
    groups: [
      ...(own.typeIn || own.kindIn || own.signIn || own.overlaps ? group([{ ...own, statusIn: null }]) : []),
      ...(anyOf ? group(anyOf) : []),
      ...(not ? group([not], true) : []),
    ],
  };
}

/** Of which statuses relations are where what holds is asked for: those that the conditions name, else those of what somebody says holds; null where an alternative or an exclusion names some. */
export function statusesHeld({ statusIn, anyOf, not }: RelationWhere): readonly Status[] | null {
  if (statusIn) return statusIn;
  return anyOf?.some((one) => one.statusIn) || not?.statusIn ? null : statusesThatHold;
}

function condition(given: RelationCondition, subtypes: boolean, negated: boolean): CountRelationsCondition {
  const period = given.overlaps ? readPeriod(given.overlaps) : null;
  const types = given.typeIn ?? null;
  return {
    negated,
    typeIn: types && subtypes ? types.flatMap(narrowerRelationTypes) : types,
    subjectIn: given.subjectIn ?? null,
    objectIn: given.objectIn ?? null,
    kindIn: given.kindIn ?? null,
    signIn: given.signIn ?? null,
    standingIn: given.statusIn ? standingWords(given.statusIn) : null,
    overlapsFrom: period?.from?.earliest ?? null,
    overlapsUntil: period?.until?.latest ?? null,
  };
}
