import type { CitingClaim } from '../../../src/claims/claim-columns.js';
import { stated } from '../../support/graph-records.js';

/** A claim that the source `s` makes in its own voice, with the period told as text. */
export function aCitingClaim(
  id: string,
  { period = null, ...more }: Partial<CitingClaim> & { period?: string | null } = {},
): CitingClaim {
  return {
    id,
    aboutId: 'relation:r',
    stance: 'AFFIRMS',
    modality: 'ACTUAL',
    assertedById: 'source:s',
    viaIds: [],
    audience: 'UNKNOWN',
    claimed: period === null ? null : stated(period),
    madeAt: stated('2005'),
    recordedAt: '2024-01-01T00:00:00Z',
    retractedAt: null,
    retractedBecause: null,
    supersededById: null,
    sourceIds: ['source:s'],
    originalIds: ['source:s'],
    ...more,
  };
}
