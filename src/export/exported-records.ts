import { summariseClaims } from '../claims/claim-summary.js';
import type { ClaimsOf } from '../claims/claims-of.js';
import type { ExportEdgesRow, ExportNodesRow } from '../graph/queries.generated.js';
import type { Source } from '../sources/source.js';
import type { AsOf } from '../standing/as-of.js';
import type { Verdict } from '../standing/judge.js';
import { judgeAsOf } from '../standing/judge-as-of.js';
import { relationBounds } from '../standing/relation-bounds.js';
import { verdictOf } from '../standing/standing-word.js';
import { isSymmetric, relationCode } from '../vocabulary/relation-type.js';
import type { ExportedEdge, ExportedNode, ExportedSource } from './export-format.js';

/** The actor that a row brings. */
export function nodeFrom(row: ExportNodesRow): ExportedNode {
  return {
    id: row.id,
    label: row.name,
    kind: row.kind,
    named: row.named,
    described_as: row.describedAs ?? undefined,
    existence: row.existence ?? undefined,
    external_ids: row.externalIds,
  };
}

/** The relation that a row brings, by all its claims. */
export function edgeFrom(row: ExportEdgesRow): ExportedEdge {
  const { status, projected } = knownVerdict(row.word);
  const { validFrom, validUntil } = row;
  return {
    relation_id: row.id,
    source: row.subjectId,
    target: row.objectId,
    type: row.type,
    symmetric: isSymmetric(relationCode(row.type)),
    sign: row.sign,
    source_kind: row.subjectKind,
    target_kind: row.objectKind,
    role: row.role ?? undefined,
    spell: row.spell ?? undefined,
    status,
    projected,
    valid_from: validFrom ?? undefined,
    valid_from_inferred: validFrom === null ? undefined : row.validFromInferred,
    valid_until: validUntil ?? undefined,
    valid_until_inferred: validUntil === null ? undefined : row.validUntilInferred,
    first_day: dayOf(row.fromEarliest),
    last_day: dayOf(row.untilLatest),
    claims: row.claims,
    affirm: row.affirms,
    deny: row.denies,
    qualify: row.qualifies,
    desire: row.desires,
    sources: row.sources,
    source_ids: row.sourceIds,
    asserter_ids: row.asserterIds,
    known_from: row.knownFrom,
  };
}

// There are few words, and many relations.
const verdicts = new Map<string, Verdict>();

function knownVerdict(word: string): Verdict {
  const verdict = verdicts.get(word) ?? verdictOf(word);
  verdicts.set(word, verdict);
  return verdict;
}

/** The same by some of its claims, as GraphQL tells it: on a day those that speak of it are counted, and only where sources hold its dates and standing are theirs too. */
export function narrowedEdge(
  edge: ExportedEdge,
  { claims, own }: ClaimsOf,
  asOf: AsOf,
  bySources: boolean,
): ExportedEdge {
  const { status, projected, speaking } = judgeAsOf(claims, own, asOf);
  const summary = summariseClaims(asOf.validAt === null ? claims : speaking);
  const counted = {
    ...edge,
    claims: summary.claims,
    affirm: summary.affirms,
    deny: summary.denies,
    qualify: summary.qualifies,
    desire: summary.desires,
    sources: summary.sources,
    source_ids: summary.sourceIds,
    asserter_ids: summary.asserterIds,
  };
  if (!bySources) return counted;
  const { from, until } = relationBounds(claims);
  return {
    ...counted,
    status,
    projected,
    valid_from: from?.edtf,
    valid_from_inferred: from?.inferred,
    valid_until: until?.edtf,
    valid_until_inferred: until?.inferred,
    first_day: dayOf(from?.earliest ?? null),
    last_day: dayOf(until?.latest ?? null),
  };
}

/** What a file tells of a source. */
export function exportedSource(source: Source): ExportedSource {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher ?? undefined,
    url: source.url ?? undefined,
    licence: source.licence ?? undefined,
    published: source.published?.edtf,
    kind: source.kind,
    reliability: source.reliability,
  };
}

function dayOf(instant: string | null): string | undefined {
  return instant?.slice(0, 'YYYY-MM-DD'.length);
}
