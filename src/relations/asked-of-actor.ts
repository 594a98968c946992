import type { CountRelationsParams } from '../graph/queries.generated.js';
import { type AsOfParams, wordsNotWithdrawn } from '../standing/as-of.js';
import type { ShownColumns } from './columns-filter.js';

/** Which of an actor's relations: those that pass the filter, on the given sides, with one of `other` at the far end. */
export type ActorRelationsFilter = CountRelationsParams & {
  readonly outgoing: boolean;
  readonly incoming: boolean;
  readonly other: readonly string[] | null;
};

type Condition = Exclude<keyof ActorRelationsFilter, keyof AsOfParams | 'groups' | 'outgoing' | 'incoming'>;

// A new condition that is not named here does not compile.
const conditions = Object.keys({
  other: true,
  subjectIn: true,
  objectIn: true,
  withActor: true,
  minSources: true,
  claimedBy: true,
  source: true,
} satisfies Record<Condition, true>) as Condition[];

/** Whether a filter asks of nothing but what was known, as last reported, and nothing rare is shown. */
export function isBrief({ groups, standingIn, ...filter }: ActorRelationsFilter & ShownColumns): boolean {
  return (
    !filter.wholeRelations &&
    !filter.wholeActors &&
    standingIn === wordsNotWithdrawn &&
    !filter.certain &&
    filter.outgoing &&
    filter.incoming &&
    groups.length === 0 &&
    conditions.every((name) => filter[name] === null)
  );
}
