import type { DataSet } from '../../src/data-set/data-set.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { judgeAsOf } from '../../src/standing/judge-as-of.js';
import { ownPeriodOfRelation } from '../../src/standing/relation-bounds.js';
import { relationType } from '../../src/vocabulary/relation-type.js';
import { type Status, statuses } from '../../src/vocabulary/words.js';
import { plainFilter } from './graph-plain-filter.js';
import type { PlainEdge } from './graph-plain-paths.js';

type Pass = {
  readonly avoid: readonly string[];
  readonly avoidKinds: readonly string[];
  readonly maxDegree: number | null;
};

/** What of a data set may be walked along and passed through, by rules told in TypeScript on its records; `knownFrom` says when a relation was learned. */
export function plainEdges(dataSet: DataSet, knownFrom: (relationId: string) => string) {
  const plain = plainFilter(dataSet);
  const kinds = new Map(dataSet.actors.map(({ id, kind }) => [id, kind as string]));
  const degree = (actorId: string, knownAt: string) =>
    dataSet.relations.filter(
      ({ id, subjectId, objectId }) => [subjectId, objectId].includes(actorId) && knownFrom(id) <= knownAt,
    ).length;
  return ({ statusIn, ...where }: RelationWhere, asOf: AsOf, pass: Pass) => {
    const wanted: readonly Status[] = statusIn ?? ['AFFIRMED', 'CONTESTED', 'NOMINAL'];
    const edges = dataSet.relations.flatMap((relation): PlainEdge[] => {
      const { id, subjectId, objectId, type } = relation;
      const claims = plain.claimsAbout(id);
      const { status } = judgeAsOf(claims, ownPeriodOfRelation(claims), asOf);
      const fits =
        knownFrom(id) <= asOf.knownAt &&
        wanted.includes(status) &&
        plain.relation({ ...where, statusIn: statuses }, relation, [subjectId, objectId], asOf);
      const { sign } = relationType(type);
      return fits ? [{ id, subjectId, objectId, sign, contested: status === 'CONTESTED' }] : [];
    });
    const mayPass = (id: string) =>
      !pass.avoid.includes(id) &&
      !pass.avoidKinds.includes(kinds.get(id) ?? '') &&
      (pass.maxDegree === null || degree(id, asOf.knownAt) <= pass.maxDegree);
    return { edges, mayPass };
  };
}
