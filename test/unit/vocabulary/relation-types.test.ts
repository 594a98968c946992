import { describe, expect, it } from 'vitest';
import { conflictualTypes } from '../../../src/vocabulary/conflictual-types.js';
import { cooperativeTypes } from '../../../src/vocabulary/cooperative-types.js';
import { neutralTypes } from '../../../src/vocabulary/neutral-types.js';
import { isRelationCode, isSymmetric, relationType } from '../../../src/vocabulary/relation-type.js';
import { type RelationCode, relationTypes } from '../../../src/vocabulary/relation-types.js';

const codes = Object.keys(relationTypes).filter(isRelationCode);

describe('the table of relation types', () => {
  it('has codes in upper snake case, in alphabetical order', () => {
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(codes).toEqual(codes.toSorted());
  });

  it('has each code in the one table of its sign, in alphabetical order there too', () => {
    const tables = { '1': cooperativeTypes, '-1': conflictualTypes, '0': neutralTypes };
    for (const [sign, table] of Object.entries(tables)) {
      const own = codes.filter((code) => relationType(code).sign === Number(sign));
      expect(Object.keys(table)).toEqual(own);
    }
  });

  it.each(codes)('reads %s in both directions, alike only where it is symmetric', (code) => {
    const { label, inverseLabel, symmetric } = relationType(code);
    expect(label).toMatch(/^[a-z -]+$/);
    expect(inverseLabel).toMatch(/^[a-z -]+$/);
    expect(label === inverseLabel).toBe(symmetric);
  });

  it('gives no two types the same reading', () => {
    const readings = codes.flatMap((code) => {
      const { label, inverseLabel } = relationType(code);
      return label === inverseLabel ? [label] : [label, inverseLabel];
    });
    expect(new Set(readings).size).toBe(readings.length);
  });

  it.each(codes)('describes %s in one sentence or two', (code) => {
    expect(relationType(code).description).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('has the fallback for what fits nowhere else, without a sign', () => {
    expect(relationType('OTHER_TIE')).toMatchObject({ sign: 0, symmetric: false });
  });

  it('maps to terms that look like those of the other vocabulary', () => {
    for (const { wikidata, ftm, stix } of codes.map(relationType)) {
      expect(wikidata ?? 'P1').toMatch(/^P[1-9]\d*$/);
      expect(ftm ?? 'Thing').toMatch(/^[A-Z][A-Za-z]+$/);
      expect(stix ?? 'uses').toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('never makes a narrower type cooperative where the wider one is conflictual, or the other way round', () => {
    for (const { sign, broader } of codes.map(relationType)) {
      if (broader) expect(sign * relationType(broader).sign).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('one relation type', () => {
  it('comes with its code', () => {
    expect(relationType('HEAD_OF_GOVERNMENT_OF')).toEqual({
      code: 'HEAD_OF_GOVERNMENT_OF',
      label: 'is head of government of',
      inverseLabel: 'has as head of government',
      symmetric: false,
      sign: 0,
      broader: 'HOLDS_OFFICE',
      ftm: 'Occupancy',
      description: expect.stringContaining('prime minister'),
    });
  });

  it.each<[RelationCode, boolean]>([
    ['ALLIED_WITH', true],
    ['IN_CONFLICT_WITH', true],
    ['ATTACKS', false],
    ['BACKS', false],
  ])('knows whether the ends of %s may be given in either order', (code, symmetric) => {
    expect(isSymmetric(code)).toBe(symmetric);
  });

  it.each(['BACKS', 'OTHER_TIE'])('recognises the code %s', (text) => {
    expect(isRelationCode(text)).toBe(true);
  });

  it.each(['backs', 'BAKCS', '', ' BACKS', 'toString', '__proto__'])('refuses "%s" as a code', (text) => {
    expect(isRelationCode(text)).toBe(false);
  });
});
