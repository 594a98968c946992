import { describe, expect, it } from 'vitest';
import { citingFrom, claimFrom, evidenceFrom } from '../../../src/claims/claim-columns.js';

const row = {
  id: 'claim:1',
  aboutId: 'event:raid',
  stance: 'DENIES',
  modality: 'FUTURE',
  assertedById: 'actor:a',
  viaIds: ['actor:b'],
  audience: 'PUBLIC',
  claimed: '2001/..',
  claimedInferred: true,
  madeAt: null,
  madeAtInferred: false,
  recordedAt: '2024-01-01T00:00:00Z',
  retractedAt: null,
  retractedBecause: null,
  supersededById: null,
};

describe('a claim from a row', () => {
  it('has its dates as one value each, null where there is none', () => {
    expect(claimFrom(row)).toEqual({
      id: 'claim:1',
      aboutId: 'event:raid',
      stance: 'DENIES',
      modality: 'FUTURE',
      assertedById: 'actor:a',
      viaIds: ['actor:b'],
      audience: 'PUBLIC',
      claimed: { edtf: '2001/..', inferred: true },
      madeAt: null,
      recordedAt: '2024-01-01T00:00:00Z',
      retractedAt: null,
      retractedBecause: null,
      supersededById: null,
    });
  });

  it.each(['stance', 'modality', 'audience'])('is refused with a word for %s that nobody knows', (column) => {
    expect(() => claimFrom({ ...row, [column]: 'MAYBE' })).toThrow(/MAYBE/);
  });
});

it('makes evidence of a row, and refuses one of an unknown fidelity', () => {
  const cited = {
    claimId: 'claim:1',
    sourceId: 'source:s',
    paragraph: null,
    start: 1,
    end: 2,
    fidelity: 'VERBATIM',
  };
  const { claimId: _, ...evidence } = cited;
  expect(evidenceFrom(cited)).toEqual(evidence);
  expect(() => evidenceFrom({ ...cited, fidelity: 'VAGUE' })).toThrow(/VAGUE/);
});

describe('a claim that counts for some sources, from a row', () => {
  const counted = {
    ...row,
    sourceIds: ['source:copy'],
    originalIds: ['source:s'],
    period: '2001',
    periodInferred: false,
    happens: true,
  };

  it('is the claim with its documents, without the date of what it is about', () => {
    expect(citingFrom(counted)).toEqual({
      ...claimFrom(row),
      sourceIds: ['source:copy'],
      originalIds: ['source:s'],
    });
  });

  it.each(['stance', 'modality'])('is refused with a word for %s that nobody knows', (column) => {
    expect(() => citingFrom({ ...counted, [column]: 'MAYBE' })).toThrow(/MAYBE/);
  });
});
