import type { StatedClaim } from '../data-set/data-set.js';
import type { ClaimsOfPropositionsRow, CreateClaimsNewClaim } from '../graph/queries.generated.js';
import { groupRows } from '../group-rows.js';
import { claimRow, evidenceRows } from '../loader/claim-rows.js';
import { keptRows } from '../loader/kept-rows.js';
import { eventRow, participationRow, quantityRow, relationRow } from '../loader/proposition-rows.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import type { DatedText } from '../time/dated-text.js';
import { readWhen } from '../time/read-when.js';
import type { RecordBatch } from './record-batch.js';

/** What new propositions and their claims are written as, all that they keep of one another included. */
export function newRows(batch: RecordBatch, originals: ReadonlyMap<string, readonly string[]>, now: string) {
  const claims = groupRows(batch.claims, ({ aboutId }) => aboutId);
  const days = new Map<string, string>();
  const keep = (id: string, own: OwnPeriod | null) => {
    const rows = (claims.get(id) ?? []).map((claim) => keptClaimRow(claim, originals, now));
    const kept = keptRows(id, rows, own, now);
    for (const each of kept.days) days.set(each.id, each.days);
    return { state: { ...kept.state, knownFrom: now }, bounds: kept.bounds };
  };
  const stateOf = (id: string, own: OwnPeriod) => keep(id, own).state;
  const occurred = (id: string) => batch.occurred.get(id)?.occurred ?? null;
  return {
    relations: batch.relations.map((relation) => {
      const { state, bounds } = keep(relation.id, null);
      if (!bounds) throw new Error(`${relation.id} keeps no bounds`);
      return { ...relationRow(relation, batch.kinds), ...state, ...bounds };
    }),
    events: batch.events.map((event) => ({
      ...eventRow(event),
      ...stateOf(event.id, periodAt(event.occurred)),
    })),
    participations: batch.participations.map((part) => ({
      ...participationRow(part, batch.occurred),
      ...stateOf(part.id, periodAt(occurred(part.eventId))),
    })),
    quantities: batch.quantities.map((quantity) => ({
      ...quantityRow(quantity),
      ...stateOf(quantity.id, quantityPeriod(quantity.at, batch.occurred.get(quantity.ofId))),
    })),
    identities: batch.identities.map((identity) => ({ ...identity, ...stateOf(identity.id, undated) })),
    claims: batch.claims.map(
      (claim): CreateClaimsNewClaim => ({
        id: claim.id,
        ...claimRow(claim),
        days: days.get(claim.id) ?? '',
        evidence: evidenceRows(claim.id, claim),
      }),
    ),
  };
}

const undated: OwnPeriod = { from: null, until: null, happens: false };

function periodAt(at: DatedText | null): OwnPeriod {
  const when = at && readWhen(at.edtf, at.inferred);
  return { from: when, until: when, happens: true };
}

/** A number of something without a date of its own is of the time of its event, where it has one. */
function quantityPeriod(
  at: DatedText | null,
  event: { readonly occurred: DatedText | null } | undefined,
): OwnPeriod {
  if (at) return periodAt(at);
  return event ? periodAt(event.occurred) : undated;
}

/** A claim as the store would give it back in the commit that records it. */
function keptClaimRow(
  claim: StatedClaim,
  originals: ReadonlyMap<string, readonly string[]>,
  now: string,
): ClaimsOfPropositionsRow {
  const sourceIds = claim.evidence.map(({ sourceId }) => sourceId).toSorted();
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
    originalIds: sourceIds.flatMap((id) => originals.get(id) ?? [id]),
  };
}
