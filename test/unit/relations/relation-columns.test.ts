import { describe, expect, it } from 'vitest';
import { relationFrom } from '../../../src/relations/relation-columns.js';
import { relationCode } from '../../../src/vocabulary/relation-type.js';

const row = {
  id: 'relation:1',
  type: 'BACKS',
  subjectId: 'actor:a',
  objectId: 'actor:b',
  spell: null,
  role: 'with money',
  sign: 1,
  validFrom: '2001',
  validFromInferred: true,
  validUntil: null,
  validUntilInferred: false,
  affirms: 1,
  denies: 2,
  qualifies: 3,
  desires: 4,
  knownFrom: '2024-01-01T00:00:00Z',
  knownUntil: '2024-02-01T00:00:00Z',
};

describe('a relation from a row', () => {
  it('has its type as a code, and its dates as one value each', () => {
    const { type: _type, validFromInferred: _from, validUntilInferred: _until, ...same } = row;
    expect(relationFrom(row)).toEqual({
      ...same,
      code: 'BACKS',
      validFrom: { edtf: '2001', inferred: true },
      validUntil: null,
    });
  });

  it('is refused with a type that no vocabulary has', () => {
    expect(() => relationFrom({ ...row, type: 'LIKES' })).toThrow(
      'the store holds a relation of the unknown type "LIKES"',
    );
    expect(() => relationCode('toString')).toThrow(/unknown type/);
  });
});
