import { type RelationFilter, relationFilter, statusesHeld } from '../relations/relation-filter.js';
import type { RelationWhere } from '../schema.generated.js';
import type { AsOf } from '../standing/as-of.js';
import { type Status, statuses } from '../vocabulary/words.js';

/** What of a request says along which relations a path may go. */
type Asked = { readonly where: RelationWhere; readonly asOf: AsOf };

/** One argument of a request, and the relations that it alone lets pass. */
export type PathCondition = { readonly name: string; readonly filter: RelationFilter };

/** Statuses of relations of which nobody speaks on the day. */
const silent: readonly Status[] = ['NOT_YET', 'ENDED', 'UNSTATED'];
const conditionNames = [
  'typeIn',
  'subjectIn',
  'objectIn',
  'withActor',
  'kindIn',
  'signIn',
  'overlaps',
  'projected',
  'minSources',
  'claimedBy',
  'source',
  'anyOf',
  'not',
] as const satisfies (keyof RelationWhere)[];

/** The relations along which a path may go: those that somebody says hold, unless the conditions name statuses themselves. */
export function walkedFilter({ where, asOf }: Asked): RelationFilter {
  return relationFilter({ ...where, statusIn: statusesHeld(where) }, asOf);
}

/** Without any condition: all relations of which somebody speaks at whatever time, as they were known. */
export function unconditioned({ where, asOf }: Asked): RelationFilter {
  const spokenOf = statuses.filter((status) => status !== 'RETRACTED');
  return relationFilter({ statusIn: [...spokenOf, ...(statusesHeld(where) ?? [])] }, asOf);
}

/** The conditions one by one, in the order of the arguments; a relation that passes them all passes `walkedFilter`. */
export function pathConditions({ where, asOf }: Asked): PathCondition[] {
  const given = conditionNames.filter((name) => where[name] !== undefined && where[name] !== null);
  return [
    ...given.map((name) => ({
      name: `where.${name}`,
      filter: relationFilter(
        { [name]: where[name], subtypes: where.subtypes ?? true, statusIn: statuses },
        asOf,
      ),
    })),
    ...statusConditions(statusesHeld(where), asOf),
  ];
}

// A status that only says of other days is the day's doing, any other the status's own.
function statusConditions(walked: readonly Status[] | null, asOf: AsOf): PathCondition[] {
  if (walked === null) return [];
  const ofStatus = (name: string, besides: readonly Status[]) => ({
    name,
    filter: relationFilter({ statusIn: [...walked, ...besides] }, asOf),
  });
  if (asOf.validAt === null) return [ofStatus('where.statusIn', [])];
  const speaking = statuses.filter((status) => !silent.includes(status));
  return [ofStatus('where.statusIn', silent), ofStatus('asOf.validAt', speaking)];
}
