import type { DrawnActorFragment, DrawnRelationFragment } from '../../../explorer/generated/graphql.js';
import { emptyGraph, type Graph } from '../../../explorer/graph/graph.js';
import { type Vocabulary, vocabularyOf } from '../../../explorer/graph/vocabulary.js';

/** An actor of which nothing but its id matters. */
export function anActor(id: string, changes: Partial<DrawnActorFragment> = {}): DrawnActorFragment {
  return { id, name: id.toUpperCase(), kind: 'STATE', named: true, ...changes };
}

/** A relation `subject TYPE object`, affirmed by one claim. */
export function aRelation(
  id: string,
  [subject, code, object]: readonly [string, DrawnRelationFragment['type']['code'], string],
  changes: Partial<DrawnRelationFragment> = {},
): DrawnRelationFragment {
  return {
    id,
    type: { code },
    subject: { id: subject },
    object: { id: object },
    role: null,
    spell: null,
    validity: { from: null, until: null },
    standing: { status: 'AFFIRMED', projected: false, affirm: 1, deny: 0 },
    ...changes,
  };
}

/** A graph of these relations, with an actor for each end. */
export function aGraph(relations: readonly DrawnRelationFragment[], alone: readonly string[] = []): Graph {
  const ids = [...relations.flatMap(({ subject, object }) => [subject.id, object.id]), ...alone];
  return {
    ...emptyGraph,
    actors: new Map(ids.map((id) => [id, anActor(id)])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  };
}

/** Three types, one of each sign; the cooperative one has no direction. */
export const someTypes: Vocabulary = vocabularyOf([
  {
    code: 'ALLIED_WITH',
    label: 'is allied with',
    inverseLabel: 'is allied with',
    symmetric: true,
    sign: 1,
    description: '',
  },
  {
    code: 'ATTACKS',
    label: 'attacks',
    inverseLabel: 'is attacked by',
    symmetric: false,
    sign: -1,
    description: '',
  },
  {
    code: 'BASED_IN',
    label: 'is based in',
    inverseLabel: 'is the base of',
    symmetric: false,
    sign: 0,
    description: '',
  },
]);
