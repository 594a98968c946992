import { describe, expect, it } from 'vitest';
import { narrowerRelationTypes } from '../../../src/vocabulary/narrower-relation-types.js';
import { isRelationCode, relationType } from '../../../src/vocabulary/relation-type.js';
import { relationTypes } from '../../../src/vocabulary/relation-types.js';

const codes = Object.keys(relationTypes).filter(isRelationCode);

describe('the narrower relation types', () => {
  it('are the type itself where nothing is below it', () => {
    expect(narrowerRelationTypes('BACKS')).toEqual(['BACKS']);
  });

  it('take in the types that name it as broader, in the order of the table', () => {
    expect(narrowerRelationTypes('HOLDS_OFFICE')).toEqual([
      'HEAD_OF_GOVERNMENT_OF',
      'HEAD_OF_STATE_OF',
      'HOLDS_OFFICE',
    ]);
    expect(narrowerRelationTypes('STATIONS_FORCES_IN')).toEqual(['COMBAT_PRESENCE_IN', 'STATIONS_FORCES_IN']);
  });

  it('do not take in the wider type', () => {
    expect(narrowerRelationTypes('COMBAT_PRESENCE_IN')).not.toContain('STATIONS_FORCES_IN');
  });

  it('end for every type, so that no type is its own wider one', () => {
    for (const code of codes) expect(narrowerRelationTypes(code)).toContain(code);
  });

  it('carry what is below them along', () => {
    for (const code of codes) {
      const { broader } = relationType(code);
      if (broader)
        expect(narrowerRelationTypes(broader)).toEqual(
          expect.arrayContaining([...narrowerRelationTypes(code)]),
        );
    }
  });
});
