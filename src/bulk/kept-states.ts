import type { StatedClaim } from '../data-set/data-set.js';
import type { ClaimsOfPropositionsRow } from '../graph/queries.generated.js';
import { groupRows } from '../group-rows.js';
import type { RecordBatch } from '../import/record-batch.js';
import { type KeptRows, keptRows } from '../loader/kept-rows.js';
import type { Originals } from './originals.js';
import { periodOfEvent, periodOfIdentity, periodOfParticipation, periodOfQuantity } from './own-periods.js';

/** What the propositions of a batch keep of its claims, by their ids; of one without claims nothing is kept. */
export function keptStates(batch: RecordBatch, originals: Originals, now: string): Map<string, KeptRows> {
  const claims = groupRows(
    batch.claims.map((claim) => claimAsKept(claim, originals, now)),
    ({ aboutId }) => aboutId,
  );
  const kept = new Map<string, KeptRows>();
  const keep = <Record extends { readonly id: string }>(
    records: readonly Record[],
    periodOf: (record: Record) => Parameters<typeof keptRows>[2],
  ) => {
    for (const record of records) {
      const about = claims.get(record.id);
      if (about) kept.set(record.id, keptRows(record.id, inOrder(about), periodOf(record), now));
    }
  };
  keep(batch.events, periodOfEvent);
  keep(batch.relations, () => null);
  keep(batch.participations, (each) => periodOfParticipation(each, batch.occurred));
  keep(batch.quantities, (each) => periodOfQuantity(each, batch.occurred));
  keep(batch.identities, periodOfIdentity);
  return kept;
}

/** The row that `loading/claims-of-propositions.cypher` would read of a claim that has just been recorded. */
function claimAsKept(claim: StatedClaim, originals: Originals, now: string): ClaimsOfPropositionsRow {
  const sourceIds = claim.evidence.map(({ sourceId }) => sourceId).sort();
  return {
    id: claim.id,
    aboutId: claim.aboutId,
    stance: claim.stance,
    modality: claim.modality,
    claimed: claim.claimed?.edtf ?? null,
    claimedInferred: claim.claimed?.inferred ?? false,
    madeAt: claim.madeAt?.edtf ?? null,
    madeAtInferred: claim.madeAt?.inferred ?? false,
    recordedAt: now,
    retractedAt: null,
    days: null,
    assertedById: claim.assertedById,
    sourceIds,
    originalIds: sourceIds.flatMap((id) => originals.of(id) ?? []).sort(),
  };
}

function inOrder(rows: readonly ClaimsOfPropositionsRow[]): readonly ClaimsOfPropositionsRow[] {
  return rows.length < 2 ? rows : rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
