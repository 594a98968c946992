import { audiences, modalities, stances } from '../vocabulary/words.js';
import type { ClaimRecord } from './data-set.js';
import type { ClaimParts } from './parse-claim-line.js';
import { parseDatedText } from './read-dated-text.js';
import { readEvidence } from './read-evidence.js';
import { actorIdOf, asserterIdOf } from './read-reference.js';
import type { Reading } from './reading.js';
import { oneOf } from './word.js';

/** What a claim says of its proposition, with what was left out filled in from the source of its first evidence. */
export function readClaim(parts: ClaimParts, reading: Reading): Omit<ClaimRecord, 'id' | 'aboutId'> {
  const { report, records } = reading;
  const evidence = parts.evidence.map((piece) => readEvidence(piece, reading));
  const sourceId = evidence[0]?.sourceId ?? '';
  const source = records.sources.get(sourceId);
  return {
    stance: oneOf(parts.stance, stances, 'stance', report) ?? 'AFFIRMS',
    modality: oneOf(parts.modality, modalities, 'modality', report) ?? 'ACTUAL',
    assertedById: asserterIdOf(parts.assertedBy, reading) ?? sourceId,
    viaIds: parts.via.map((word) => actorIdOf(word, reading)).filter((id) => id !== null),
    audience: oneOf(parts.audience, audiences, 'audience', report) ?? 'UNKNOWN',
    claimed: parseDatedText(parts.claimed, report),
    madeAt: parseDatedText(parts.madeAt, report) ?? source?.published ?? source?.retrieved ?? null,
    evidence,
  };
}
