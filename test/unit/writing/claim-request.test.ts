import { describe, expect, it } from 'vitest';
import { claimId, relationId } from '../../../src/data-set/record-id.js';
import type { RelationCode } from '../../../src/vocabulary/relation-types.js';
import { type ClaimRequest, draftOf } from '../../../src/writing/claim-request.js';
import { anyActor } from '../actors/any-actor.js';

const [a, b] = [anyActor({ id: 'actor:a' }), anyActor({ id: 'actor:b' })];
const said = {
  stance: 'AFFIRMS',
  modality: 'ACTUAL',
  audience: 'UNKNOWN',
  claimed: null,
  madeAt: null,
} as const;
const evidence = [{ sourceId: 'source:s', paragraph: null, start: 0, end: 1, fidelity: 'VERBATIM' }] as const;

function aRequest(more: Partial<ClaimRequest> = {}): ClaimRequest {
  return {
    about: { existing: 'event:e' },
    assertedBy: { source: 'source:s' },
    via: [],
    evidence,
    said,
    supersedes: null,
    ...more,
  };
}
function relationOf(type: RelationCode, subject = a, object = b) {
  const relation = { type, subject: subject, object: object, spell: null, role: null };
  return draftOf(aRequest({ about: { relation } })).relation?.record;
}

describe('a draft', () => {
  it('has the id that the same claim of a data set has', () => {
    const { claim, relation } = draftOf(aRequest({ via: [b], assertedBy: { actor: a } }));
    const { id, ...rest } = claim;
    expect(rest).toEqual({
      ...said,
      aboutId: 'event:e',
      assertedById: 'actor:a',
      viaIds: ['actor:b'],
      evidence,
    });
    expect(id).toBe(claimId(rest));
    expect(relation).toBeNull();
  });

  it('is about the relation by what that is made of', () => {
    const record = relationOf('BACKS', b, a);
    expect(record).toMatchObject({ subjectId: 'actor:b', objectId: 'actor:a' });
    expect(record?.id).toBe(
      relationId({
        type: 'BACKS',
        subjectId: 'actor:b',
        objectId: 'actor:a',
        spell: null,
        role: null,
        basis: [],
      }),
    );
  });

  it('has the ends of a symmetric relation in order, however they were given', () => {
    expect(relationOf('ALLIED_WITH', b, a)).toEqual(relationOf('ALLIED_WITH', a, b));
    expect(relationOf('ALLIED_WITH', b, a)?.subjectId).toBe('actor:a');
  });

  it('cannot be made while an actor is missing', () => {
    expect(() => draftOf(aRequest({ via: [null] }))).toThrow('before its actors were found');
  });
});
