import { describe, expect, it } from 'vitest';
import {
  claimId,
  identityId,
  participationId,
  quantityId,
  relationId,
} from '../../../src/data-set/record-id.js';

const relation = {
  subjectId: 'actor:north',
  type: 'BACKS',
  objectId: 'actor:south',
  spell: null,
  role: null,
  basis: [],
} as const;

const quantity = {
  ofId: 'actor:north',
  measure: 'inhabitants',
  low: 1,
  best: 2.5,
  high: null,
  unit: 'persons',
  wording: 'ABOUT',
  at: { edtf: '2011', inferred: true },
} as const;

const claim = {
  aboutId: 'relation:1',
  stance: 'DENIES',
  modality: 'FUTURE',
  assertedById: 'actor:a',
  viaIds: ['actor:b', 'actor:c'],
  audience: 'PUBLIC',
  claimed: { edtf: '2011/..', inferred: true },
  madeAt: null,
  evidence: [{ sourceId: 'source:s', paragraph: 1, start: 2, end: 3, fidelity: 'VERBATIM' }],
} as const;

// The digits are the first 16 of `sha256sum` over the JSON text of what the id stands for.
describe('the id of a record', () => {
  it('stays as it was for the same relation', () => {
    expect(relationId(relation)).toBe('relation:3855124883ed7e1f');
  });

  it('stays as it was for the same participation', () => {
    const part = {
      eventId: 'event:meeting',
      actorId: 'actor:north',
      role: 'SIDE_A',
      position: 'any',
    } as const;
    expect(participationId(part)).toBe('participation:46491eeb2b881cee');
  });

  it('stays as it was for the same quantity', () => {
    expect(quantityId(quantity)).toBe('quantity:86616c529a5e1209');
  });

  it('stays as it was for the same identity', () => {
    expect(identityId({ aId: 'actor:a', bId: 'actor:b' })).toBe('identity:1059835438581999');
  });

  it('stays as it was for the same claim', () => {
    expect(claimId(claim)).toBe('claim:797ef89351e432fe');
  });

  it('does not depend on what is told of a relation beside its ends, type and spell', () => {
    expect(relationId({ ...relation, role: 'guest', basis: ['event:x'] })).toBe(relationId(relation));
  });

  it.each([
    { subjectId: 'actor:east' },
    { type: 'OPPOSES' },
    { objectId: 'actor:east' },
    { spell: '2014' },
  ] as const)('differs for relations that differ in %o', (other) => {
    expect(relationId({ ...relation, ...other })).not.toBe(relationId(relation));
  });

  it.each([
    { ofId: 'actor:south' },
    { measure: 'troops' },
    { low: null },
    { best: 2 },
    { high: 3 },
    { unit: null },
    { wording: 'EXACT' },
    { at: null },
  ] as const)('differs for quantities that differ in %o', (other) => {
    expect(quantityId({ ...quantity, ...other })).not.toBe(quantityId(quantity));
  });

  it.each([
    { aboutId: 'relation:2' },
    { stance: 'AFFIRMS' },
    { modality: 'ACTUAL' },
    { assertedById: 'source:s' },
    { viaIds: ['actor:c', 'actor:b'] },
    { audience: 'PRIVATE' },
    { claimed: { edtf: '2011/..', inferred: false } },
    { madeAt: { edtf: '2011', inferred: false } },
    { evidence: [{ ...claim.evidence[0], end: 4 }] },
    { evidence: [{ ...claim.evidence[0], fidelity: 'INFERRED' }] },
  ] as const)('differs for claims that differ in %o', (other) => {
    expect(claimId({ ...claim, ...other })).not.toBe(claimId(claim));
  });
});
