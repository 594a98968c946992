import type { ClaimRecord, DataSet, EventRecord, RelationRecord } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/graph/group-rows.js';
import type { ClaimWhere, EventWhere, RelationCondition, RelationWhere } from '../../src/schema.generated.js';
import type { AsOf } from '../../src/standing/as-of.js';
import type { Verdict } from '../../src/standing/judge.js';
import { judgeAsOf } from '../../src/standing/judge-as-of.js';
import { relationBounds } from '../../src/standing/relation-bounds.js';
import { readPeriod } from '../../src/time/period.js';
import { readWhen } from '../../src/time/read-when.js';
import { quadOf } from '../../src/vocabulary/plover.js';
import type { PloverCategory } from '../../src/vocabulary/plover-categories.js';
import { relationType } from '../../src/vocabulary/relation-type.js';
import type { RelationCode } from '../../src/vocabulary/relation-types.js';
import { statuses } from '../../src/vocabulary/words.js';
import { plainPeriods } from './plain-periods.js';

type Time = Pick<AsOf, 'validAt' | 'reading'>;
type AskedStanding = Pick<EventWhere, 'statusIn' | 'projected'>;

/** Conditions as `schema.graphql` describes them, told in TypeScript on the records of a data set. */
export type PlainFilter = {
  claim(where: ClaimWhere, claim: ClaimRecord, time: Time): boolean;
  event(where: EventWhere, event: EventRecord, time: Time): boolean;
  /** `ends` are the ids of the ends whose kinds count. */
  relation(where: RelationWhere, relation: RelationRecord, ends: readonly string[], time: Time): boolean;
  claimsAbout(id: string): readonly ClaimRecord[];
  /** By the claims about it. */
  standing(id: string, time: Time): Verdict;
};

/** Filters on what a data set says at a time; what nobody has claimed yet fits nothing. */
export function plainFilter(dataSet: DataSet): PlainFilter {
  const about = groupRows(dataSet.claims, (claim) => claim.aboutId);
  const kinds = new Map(dataSet.actors.map(({ id, kind }) => [id, kind]));
  const copies = new Map(dataSet.sources.map(({ id, copyOf }) => [id, copyOf]));
  const original = (id: string): string => {
    const copied = copies.get(id);
    return copied ? original(copied) : id;
  };
  const claimsAbout = (id: string) => about.get(id) ?? [];
  const cites = (sources: readonly string[], claim: ClaimRecord) =>
    claim.evidence.some(({ sourceId }) => sources.includes(sourceId));

  const periodOf = plainPeriods(dataSet);
  const judged = (id: string, time: Time) => judgeAsOf(claimsAbout(id), periodOf(id, claimsAbout(id)), time);
  const stands = (id: string, { statusIn, projected }: AskedStanding, time: Time) => {
    const { status, speaking, ...verdict } = judged(id, time);
    // Where no status is asked for, it has to be spoken of: on the day, or at all where there is none.
    const isThere = time.validAt === null ? claimsAbout(id).length > 0 : speaking.length > 0;
    return (
      (statusIn ? statusIn.includes(status) : isThere) &&
      (typeof projected !== 'boolean' || verdict.projected === projected)
    );
  };

  const isSpokenOf = ({ id }: { id: string }, sources: readonly string[] | null | undefined) =>
    claimsAbout(id).some((claim) => !sources || cites(sources, claim));

  const condition = (
    { typeIn, subjectIn, objectIn, kindIn, signIn, statusIn, overlaps }: RelationCondition,
    subtypes: boolean,
    { id, type, subjectId, objectId }: RelationRecord,
    ends: readonly string[],
    time: Time,
  ) =>
    (!typeIn || typeIn.some((wanted) => wanted === type || (subtypes && isNarrower(type, wanted)))) &&
    isIn(subjectIn, subjectId) &&
    isIn(objectIn, objectId) &&
    (!kindIn || ends.some((end) => isIn(kindIn, kinds.get(end)))) &&
    isIn(signIn, relationType(type).sign) &&
    (!statusIn || statusIn.includes(judged(id, time).status)) &&
    (!overlaps || mayHold(claimsAbout(id), overlaps));

  return {
    claimsAbout,
    standing: judged,
    claim: (where, claim, time) =>
      (time.validAt === null || judged(claim.aboutId, time).speaking.includes(claim)) &&
      isIn(where.stanceIn, claim.stance) &&
      isIn(where.modalityIn, claim.modality) &&
      isIn(where.assertedBy, claim.assertedById) &&
      (!where.via || claim.viaIds.some((id) => where.via?.includes(id))) &&
      isIn(where.audienceIn, claim.audience) &&
      (!where.source || cites(where.source, claim)),
    event: (where, { id, occurred, plover }, time) =>
      stands(id, where, time) &&
      isIn(where.categoryIn, plover?.category) &&
      isIn(where.quadIn, plover && quadOf(plover.category as PloverCategory)) &&
      (!where.during || !occurred || mayFallInto(occurred.edtf, where.during)) &&
      (!where.participant ||
        dataSet.participations.some(
          (part) =>
            part.eventId === id && isSpokenOf(part, where.source) && isIn(where.participant, part.actorId),
        )) &&
      (!where.source || isSpokenOf({ id }, where.source)),
    relation(where, relation, ends, time) {
      const {
        subtypes = true,
        statusIn = null,
        projected = null,
        withActor,
        minSources,
        claimedBy,
        source,
        anyOf,
        not,
        ...own
      } = where;
      const claims = claimsAbout(relation.id);
      const sources = claims.flatMap(({ evidence }) => evidence.map(({ sourceId }) => original(sourceId)));
      const fits = (one: RelationCondition) => condition(one, subtypes, relation, ends, time);
      const alsoAsked = [...(anyOf ?? []), ...(not ? [not] : [])].some((one) => one.statusIn);
      return (
        stands(relation.id, { statusIn: statusIn ?? (alsoAsked ? statuses : null), projected }, time) &&
        fits(own) &&
        (!withActor || isIn(withActor, relation.subjectId) || isIn(withActor, relation.objectId)) &&
        new Set(sources).size >= (minSources ?? 0) &&
        (!claimedBy || claims.some(({ assertedById }) => claimedBy.includes(assertedById))) &&
        (!source || claims.some((claim) => cites(source, claim))) &&
        (!anyOf || anyOf.some(fits)) &&
        !(not && fits(not))
      );
    },
  };
}

function isIn<T>(list: readonly T[] | null | undefined, value: NoInfer<T> | null | undefined): boolean {
  return !list || list.some((each) => each === value);
}

function isNarrower(code: RelationCode, wanted: string): boolean {
  const { broader } = relationType(code);
  return broader !== undefined && (broader === wanted || isNarrower(broader, wanted));
}

function mayHold(claims: readonly ClaimRecord[], overlaps: string): boolean {
  const { from, until } = relationBounds(claims);
  return mayMeet(from?.earliest ?? null, until?.latest ?? null, overlaps);
}

function mayFallInto(occurred: string, during: string): boolean {
  const { earliest, latest } = readWhen(occurred);
  return mayMeet(earliest, latest, during);
}

function mayMeet(earliest: string | null, latest: string | null, period: string): boolean {
  const { from, until } = readPeriod(period);
  const isNotAfter = (start: string | null = null, end: string | null = null) =>
    start === null || end === null || start <= end;
  return isNotAfter(from?.earliest, latest) && isNotAfter(earliest, until?.latest);
}
